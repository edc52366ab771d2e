import { describe, expect, it } from 'vitest';
import { forbiddenUses } from './forbidden-code';

const BAD: readonly (readonly [what: string, code: string])[] = [
  ['network', 'fetch("/x")'],
  ['network', 'globalThis.fetch("/x")'],
  ['network', 'window["fetch"]("/x")'],
  ['network', 'const { fetch: f } = globalThis;'],
  ['network', 'const f = fetch;'],
  ['network', 'new XMLHttpRequest()'],
  ['network', 'new WebSocket(a)'],
  ['network', 'navigator.sendBeacon(a)'],
  ['network', 'new EventSource(a)'],
  ['network', 'new RTCPeerConnection()'],
  ['network', 'importScripts("x.js")'],
  ['remote image or font', 'new Image().src = a'],
  ['remote image or font', 'new FontFace("a", "url(b)")'],
  ['code from text', 'eval(a)'],
  ['code from text', '(0, eval)(a)'],
  ['code from text', 'new Function("a", b)'],
  ['code from text', 'Function(b)()'],
  ['code from text', '(() => 1).constructor("return a")()'],
  ['code from text', 'setTimeout("a()", 1)'],
  ['code from text', 'window.setInterval(`a(${b})`, 1)'],
  ['code from text', 'setTimeout("a" + b, 1)'],
  ['code from elsewhere', 'import(a)'],
  ['code from elsewhere', 'import("https://example.org/a.js")'],
  ['markup from text', 'a.innerHTML = b'],
  ['markup from text', 'a["outerHTML"] = b'],
  ['markup from text', 'a.insertAdjacentHTML("beforeend", b)'],
  ['markup from text', 'Object.assign(a, { srcdoc: b })'],
  ['markup from text', 'jsx("p", { dangerouslySetInnerHTML: { __html: b } })'],
  ['markup from text', 'range.createContextualFragment(b)'],
  ['markup from text', 'new DOMParser().parseFromString(b, "text/html")'],
  ['markup from text', 'document.write(b)'],
  ['markup from text', 'Document.parseHTMLUnsafe(b)'],
  ['messages of others', 'window.addEventListener("message", f)'],
  ['messages of others', 'addEventListener("message", f)'],
  ['messages of others', 'window.onmessage = f'],
  ['messages of others', 'onmessage = f'],
  ['messages of others', 'browser.runtime.onMessageExternal.addListener(f)'],
  ['messages of others', 'new BroadcastChannel("a")'],
  ['another context', 'new Worker("a.js")'],
  ['another context', 'chrome.scripting.executeScript({})'],
];

const GOOD: readonly string[] = [
  'const text = "fetch(1) and eval(2) and a.innerHTML = 3"',
  '// eval(a)\nconst a = 1',
  'const table = { fetch: 1, eval: { minArgs: 1 } }',
  'setTimeout(() => a(), 1)',
  'setTimeout(done, 1)',
  'import("./chunk.js")',
  'a.addEventListener("keydown", f)',
  'runtime.onMessage.addListener(f)',
  'stream.write(a)',
  'a.textContent = b',
  'class A extends B { constructor() { super() } }',
];

describe('the scan of scripts', () => {
  it.each(BAD)('finds %s in: %s', (what, code) => {
    expect(forbiddenUses('bad.js', code).map((use) => use.what)).toContain(what);
  });

  it.each(GOOD)('finds nothing in: %s', (code) => {
    expect(forbiddenUses('good.js', code)).toEqual([]);
  });

  it('refuses what it cannot read', () => {
    expect(() => forbiddenUses('broken.js', 'const = (')).toThrow('broken.js is no script');
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { inProject } from '../../src/cli/project-root';
import { expectNoErrors, startSession, type BrowserSession } from './harness/browser-session';
import { closeTabs } from './harness/close-tabs';
import { openExtensionPage } from './harness/extension-pages';
import { storeSettings } from './harness/settings';
import type { TestPage } from './harness/test-page';
import { waitUntil } from './harness/wait-until';

let session: BrowserSession;
let options: Page;

beforeAll(async () => {
  session = await startSession({ pages: inProject('tests/pages/spies'), own: true });
  await session.browser.installExtension(inProject('tests/e2e/meddler'));
});

beforeEach(async () => {
  await closeTabs(session.browser);
  options = await openExtensionPage(session, 'options.html');
  await storeSettings(options, { times: { rest: 0, show: 30, leave: 30, fade: 0 } });
});

afterAll(() => session.close());

interface ExtensionApi {
  readonly storage: Readonly<Record<'local' | 'session', { readonly get: (key: null) => Promise<unknown> }>>;
}

/** Everything that Dragoman remembers. */
function remembered(): Promise<unknown> {
  return options.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', ExtensionApi | undefined>;
    const { storage } = (browser ?? chrome)!;
    return { local: await storage.local.get(null), session: await storage.session.get(null) };
  });
}

function meddle({ page }: TestPage, deed: string, id: string | null = null): Promise<unknown> {
  return page.evaluate(
    (what, to) =>
      new Promise((resolve) => {
        addEventListener('message', ({ data }: MessageEvent<{ meddled?: string; result: unknown }>) => {
          if (data.meddled === what) resolve(data.result);
        });
        postMessage({ meddle: what, id: to }, '*');
      }),
    deed,
    id,
  );
}

async function openCard(watched: TestPage): Promise<void> {
  await watched.hover('Sergei Lavrov');
  await watched.card('Lavrov');
}

// Seen to fail with a card that looks for a part of itself and takes for granted that it is there.
describe('another extension', () => {
  it('can spoil an open card, and nothing breaks or changes by it', async () => {
    const watched = await session.open('match.html');
    await openCard(watched);
    const before = await remembered();
    for (const deed of ['relabel', 'restyle', 'hide', 'removeParts', 'removeAll']) {
      expect(await meddle(watched, deed)).toBeNull();
      // The card is used as if nothing had happened: pointed at, left, opened again and closed.
      await watched.page.mouse.wheel({ deltaY: 20 });
      await watched.leave();
      await watched.hover('Kremlin');
      await watched.page.keyboard.press('Escape');
      await watched.hover('Sergei Lavrov');
    }
    expect(await remembered()).toEqual(before);
    expectNoErrors(watched);
  });

  it("can wrap and split the page's text, and what is marked stays marked, with its card", async () => {
    const watched = await session.open('match.html');
    await openCard(watched);
    await watched.leave();
    const before = (await watched.marks()).map(({ text }) => text);
    await meddle(watched, 'wrap');
    await waitUntil(
      'the same marks',
      async () => (await watched.marks()).map(({ text }) => text),
      (now) => JSON.stringify(now) === JSON.stringify(before),
    );
    await openCard(watched);
    expectNoErrors(watched);
  });

  // Seen to fail with a listener for messages from outside.
  it('gets no answer to a thousand messages, and changes nothing with them', async () => {
    const watched = await session.open('match.html');
    await openCard(watched);
    const before = await remembered();
    const id = session.family === 'firefox' ? 'dragoman@dragoman.invalid' : new URL(session.extensionOrigin).hostname;
    expect(await meddle(watched, 'message', id)).toBe(0);
    expect(await remembered()).toEqual(before);
    await watched.card('Lavrov');
    expectNoErrors(watched);
  });
});

// Seen to fail with a policy that speaks of scripts only.
it.each(['options.html', 'popup.html'])(
  'runs no foreign code and asks for nothing, whatever is tried in %s',
  async (file) => {
    const page = file === 'options.html' ? options : await openExtensionPage(session, file);
    const address = `${session.server.origin}/match.html`;
    const result = await page.evaluate(async (to) => {
      const refused = new Set<string>();
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => refused.add(effectiveDirective));
      const done: string[] = [];
      const attempt = async (name: string, work: () => unknown): Promise<void> => {
        try {
          await work();
          done.push(name);
        } catch {
          // It is refused.
        }
      };
      const add = (tag: string, attributes: Record<string, string>, text = ''): Promise<void> =>
        new Promise((resolve, reject) => {
          const element = document.createElement(tag);
          for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
          element.textContent = text;
          element.addEventListener('load', () => {
            resolve();
          });
          element.addEventListener('error', reject);
          setTimeout(reject, 300);
          document.body.append(element);
        });
      // Not in the evaluated function itself, which automation lets evaluate what it likes.
      await new Promise<void>((resolve) => {
        setTimeout(() => {
          const works = [
            attempt('eval', () => (Reflect.get(globalThis, 'eval') as (code: string) => unknown)('1')),
            attempt('Function', () => (Reflect.construct(Function, ['return 1']) as () => number)()),
            attempt('fetch', () => fetch(to)),
            attempt(
              'WebSocket',
              () =>
                new Promise((open, fail) => {
                  const socket = new WebSocket(to.replace('http', 'ws'));
                  socket.addEventListener('open', open);
                  socket.addEventListener('error', fail);
                }),
            ),
            attempt('frame', () => add('iframe', { src: to })),
            attempt('image', () => add('img', { src: to })),
            attempt('script', () => add('script', { src: to })),
            attempt('inline script', async () => {
              await add('script', {}, 'window.ranInline = true').catch(() => undefined);
              if (!('ranInline' in window)) throw new Error('refused');
            }),
            attempt('inline handler', () => {
              const button = document.createElement('button');
              button.setAttribute('onclick', 'window.ranHandler = true');
              document.body.append(button);
              button.click();
              if (!('ranHandler' in window)) throw new Error('refused');
            }),
          ];
          void Promise.all(works).then(() => {
            resolve();
          });
        });
      });
      return { done, refused: [...refused].sort() };
    }, address);
    // A frame whose address is refused says in Chromium that it is loaded: with an error of the browser in it.
    expect(result.done.filter((name) => name !== 'frame')).toEqual([]);
    expect(result.refused).toEqual(
      expect.arrayContaining(['connect-src', 'frame-src', 'img-src', 'script-src-attr', 'script-src-elem']),
    );
    expect(session.requestedHosts().filter((host) => host.startsWith('127.0.0.1'))).toEqual([]);
  },
);

import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildFolder } from '../../src/cli/build-extension';
import { testedFamily } from './harness/browser-session';

const folder = buildFolder(testedFamily() === 'firefox' ? 'firefox' : 'chrome');

interface Manifest {
  readonly [key: string]: unknown;
  readonly permissions?: readonly string[];
  readonly content_scripts?: readonly { readonly [key: string]: unknown; readonly matches: readonly string[] }[];
  readonly content_security_policy?: { readonly extension_pages?: string };
  readonly browser_specific_settings?: { readonly gecko?: { readonly data_collection_permissions?: unknown } };
}

const manifest = JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8')) as Manifest;

/** Names of the code that is shipped, below the build's folder. */
const scripts = (readdirSync(folder, { recursive: true }) as string[]).filter((file) => file.endsWith('.js'));

describe('the manifest', () => {
  it('asks for storage and nothing else', () => {
    expect(manifest.permissions).toEqual(['storage']);
    for (const key of [
      'host_permissions',
      'optional_permissions',
      'optional_host_permissions',
      'web_accessible_resources',
      'externally_connectable',
    ]) {
      expect(manifest[key], key).toBeUndefined();
    }
  });

  it('runs one content script in the isolated world of pages and files', () => {
    expect(manifest.content_scripts).toHaveLength(1);
    const [script] = manifest.content_scripts ?? [];
    expect([...(script?.matches ?? [])].sort()).toEqual(['file://*/*', 'http://*/*', 'https://*/*']);
    expect(script).toMatchObject({ all_frames: true, match_about_blank: true, match_origin_as_fallback: true });
    expect(script).not.toHaveProperty('world');
    expect(script).not.toHaveProperty('css');
  });

  it('forbids its own pages everything from elsewhere', () => {
    expect(manifest.content_security_policy?.extension_pages).toBe(
      [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self'",
        "connect-src 'self'",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
      ].join('; '),
    );
  });

  it('declares to Firefox that no data is collected, and names no browser elsewhere', () => {
    const declared = manifest.browser_specific_settings?.gecko?.data_collection_permissions;
    expect(declared).toEqual(testedFamily() === 'firefox' ? { required: ['none'] } : undefined);
  });
});

describe('the shipped code', () => {
  it.each([
    ['fetches', /\b(fetch|importScripts)\s*\(/],
    ['opens connections', /\b(XMLHttpRequest|WebSocket|EventSource|WebTransport|RTCPeerConnection|sendBeacon)\b/],
    ['runs text as code', /\beval\s*\(|\bnew Function\b|\bsetTimeout\(\s*["'`]/],
    [
      'parses markup',
      /\.(innerHTML|outerHTML|srcdoc)\s*=[^=]|insertAdjacentHTML|createContextualFragment|document\.write/,
    ],
    ['listens to messages of pages', /addEventListener\(\s*["'`]message["'`]/],
  ])('never %s', (_what, pattern) => {
    const found = scripts.filter((file) => pattern.test(readFileSync(path.join(folder, file), 'utf8')));
    expect(found).toEqual([]);
  });

  it('contains no address of another place than references', () => {
    const addresses = scripts.flatMap(
      (file) => readFileSync(path.join(folder, file), 'utf8').match(/wss?:\/\//g) ?? [],
    );
    expect(addresses).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import type { BrowserApi } from './api';
import { ownRights } from './own-rights';

const rights = (manifest: object, permissions: readonly string[] = []) =>
  ownRights({
    runtime: { getManifest: () => manifest },
    permissions: { getAll: async () => ({ permissions }) },
  } as unknown as BrowserApi);

describe('the rights', () => {
  // Seen to fail with the permissions of the manifest in place of those granted.
  it('are those that the browser has granted, without what Firefox notes for itself', async () => {
    const granted = ['storage', 'internal:privateBrowsingAllowed'];
    expect((await rights({ permissions: ['tabs'] }, granted)).permissions).toEqual(['storage']);
  });

  it('hold the pages of all content scripts once, and the policy by directive', async () => {
    const manifest = {
      content_scripts: [{ matches: ['http://*/*', 'file://*/*'] }, { matches: ['http://*/*'] }],
      content_security_policy: { extension_pages: "default-src 'none'; connect-src 'self';" },
    };
    expect(await rights(manifest)).toEqual({
      permissions: [],
      pages: ['http://*/*', 'file://*/*'],
      policy: ["default-src 'none'", "connect-src 'self'"],
    });
  });

  it('are none where nothing is declared', async () => {
    expect(await rights({})).toEqual({ permissions: [], pages: [], policy: [] });
  });
});

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { BROWSER_BUILDS, buildFolder, type BrowserBuild } from '../../src/cli/build-extension';

// The whole of both manifests is written down here, so that nothing that a browser would grant can come in unseen. A change below is a change of
// what readers are asked for, or of what pages can reach: say so in docs/security.md and in PRIVACY.md.

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
];

const SHARED = {
  manifest_version: 3,
  name: '__MSG_extensionName__',
  description: '__MSG_extensionDescription__',
  short_name: 'Dragoman',
  icons: Object.fromEntries([16, 32, 48, 96, 128].map((size) => [size, `icon/${size}.png`])),
  default_locale: 'en',
  content_security_policy: { extension_pages: POLICY.join('; ') },
  commands: {
    'toggle-highlights': {
      suggested_key: { default: 'Alt+Shift+D' },
      description: '__MSG_commandToggleHighlights__',
    },
    'next-mention': { description: '__MSG_commandNextMention__' },
    'previous-mention': { description: '__MSG_commandPreviousMention__' },
    'open-card': { description: '__MSG_commandOpenCard__' },
  },
  action: { default_title: 'Dragoman', default_popup: 'popup.html' },
  options_ui: { open_in_tab: true, page: 'options.html' },
  content_scripts: [
    {
      matches: ['file://*/*', 'http://*/*', 'https://*/*'],
      all_frames: true,
      match_about_blank: true,
      match_origin_as_fallback: true,
      run_at: 'document_idle',
      js: ['content-scripts/content.js'],
    },
    {
      matches: ['file://*/*', 'http://*/*', 'https://*/*'],
      all_frames: true,
      match_about_blank: true,
      match_origin_as_fallback: true,
      run_at: 'document_start',
      js: ['content-scripts/escape.js'],
    },
  ],
};

const EXPECTED: Readonly<Record<BrowserBuild, object>> = {
  chrome: {
    ...SHARED,
    permissions: ['storage', 'contextMenus', 'sidePanel'],
    side_panel: { default_path: 'sidepanel.html' },
    background: { service_worker: 'background.js' },
  },
  firefox: {
    ...SHARED,
    permissions: ['storage', 'contextMenus'],
    sidebar_action: { default_panel: 'sidepanel.html', default_title: 'Dragoman', open_at_install: false },
    background: { scripts: ['background.js'] },
    browser_specific_settings: {
      gecko: {
        id: 'dragoman@dragoman.invalid',
        strict_min_version: '142.0',
        data_collection_permissions: { required: ['none'] },
      },
      gecko_android: { strict_min_version: '142.0' },
    },
  },
};

describe.each(BROWSER_BUILDS)('the manifest for %s', (browser) => {
  const manifest = JSON.parse(readFileSync(path.join(buildFolder(browser), 'manifest.json'), 'utf8')) as Record<
    string,
    unknown
  >;

  // Seen to fail with 'tabs' among the permissions, with web_accessible_resources, and with 'unsafe-eval' in the policy.
  it('is this one', () => {
    const { version, ...rest } = manifest;
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(rest).toEqual(EXPECTED[browser]);
  });

  it.each([
    'host_permissions',
    'optional_permissions',
    'optional_host_permissions',
    'web_accessible_resources',
    'externally_connectable',
    'update_url',
  ])('has no %s', (key) => {
    expect(manifest).not.toHaveProperty(key);
  });
});

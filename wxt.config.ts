import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { keepOneByte } from './src/cli/keep-one-byte';
import { removeMarkupSink } from './src/cli/remove-markup-sink';
import { trimPolyfill } from './src/cli/trim-polyfill';

/** Chromium and Firefox versions that the build is made for; older ones lack the popover API or custom highlights. */
const BROWSERS = ['chrome140', 'firefox140'];

export default defineConfig({
  srcDir: 'src',
  entrypointsDir: '../entrypoints',
  publicDir: 'assets/public',
  manifestVersion: 3,
  imports: false,
  vite: () => ({
    // Without explicit targets lightningcss rewrites light-dark() to variables that do not exist in a shadow root.
    // Vite's polyfill for module preloading fetches; both browsers preload by themselves.
    build: { target: BROWSERS, cssTarget: BROWSERS, modulePreload: { polyfill: false } },
    plugins: [removeMarkupSink(), trimPolyfill(), keepOneByte()],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    resolve: {
      alias: {
        // WXT's own tells every page that we are there.
        'wxt/utils/content-script-context': fileURLToPath(
          new URL('src/app/content-script-context.ts', import.meta.url),
        ),
      },
    },
  }),
  zip: {
    excludeSources: ['.ci/**', '.github/**', 'docs/**', 'tests/**', '**/*.test.ts', '**/*.test.tsx'],
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    short_name: 'Dragoman',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage', 'contextMenus', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    content_security_policy: {
      extension_pages: [
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
    },
    commands: {
      'toggle-highlights': {
        suggested_key: { default: 'Alt+Shift+D' },
        description: '__MSG_commandToggleHighlights__',
      },
      'next-mention': { description: '__MSG_commandNextMention__' },
      'previous-mention': { description: '__MSG_commandPreviousMention__' },
      'open-card': { description: '__MSG_commandOpenCard__' },
    },
    browser_specific_settings:
      browser === 'firefox'
        ? {
            gecko: {
              id: 'dragoman@dragoman.invalid',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          }
        : undefined,
  }),
});

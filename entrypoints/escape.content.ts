import { defineContentScript } from 'wxt/utils/define-content-script';
import { startEscapeWatch, type SharedWorld } from '../src/page/escape-watch';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*', 'file://*/*'],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main() {
    startEscapeWatch(window, globalThis as SharedWorld);
  },
});

import { defineContentScript } from 'wxt/utils/define-content-script';
import { shareEscape } from '../src/app/shared-escape';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*', 'file://*/*'],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main() {
    shareEscape(window);
  },
});

import { defineContentScript } from 'wxt/utils/define-content-script';
import { createBundledMatcher } from '../src/app/bundled-matcher';
import { startContentApp } from '../src/app/content-app';
import { sharedEscape } from '../src/app/shared-escape';
import { browserApi } from '../src/browser/api';
import { detectLanguage } from '../src/core/text/detect-language';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*', 'file://*/*'],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main() {
    startContentApp({
      view: window,
      api: browserApi(),
      createMatcher: createBundledMatcher,
      detectLanguage,
      escape: sharedEscape(window),
    });
  },
});

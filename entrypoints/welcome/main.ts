import { createBundledMatcher } from '../../src/app/bundled-matcher';
import { startWelcomeApp } from '../../src/app/welcome-app';
import { browserApi } from '../../src/browser/api';
import { detectLanguage } from '../../src/core/text/detect-language';

const place = document.getElementById('app');
if (place !== null) {
  startWelcomeApp({
    place,
    view: window,
    api: browserApi(),
    createMatcher: createBundledMatcher,
    detectLanguage,
  });
}

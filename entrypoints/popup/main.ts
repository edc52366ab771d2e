import { createBundledPack } from '../../src/app/bundled-pack';
import { startPopupApp } from '../../src/app/popup-app';
import { browserApi } from '../../src/browser/api';

const place = document.getElementById('app');
if (place !== null) startPopupApp(place, browserApi(), createBundledPack(browserApi()));

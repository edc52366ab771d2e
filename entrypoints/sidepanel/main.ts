import { createBundledLand } from '../../src/app/bundled-land';
import { createBundledPack } from '../../src/app/bundled-pack';
import { startPanelApp } from '../../src/app/panel-app';
import { browserApi } from '../../src/browser/api';

const place = document.getElementById('app');
if (place !== null) {
  const api = browserApi();
  startPanelApp(place, { api, pack: createBundledPack(api), land: createBundledLand() });
}

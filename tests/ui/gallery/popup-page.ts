import '../../../src/ui/popup/popup.css';
import { createPopupView } from '../../../src/ui/popup/popup-view';
import { POPUP_SCENES } from './popup-scenes';
import { galleryLanguage } from './gallery-language';

/** The toolbar popup of the scene, as wide as the browser makes it. */
const state = POPUP_SCENES[new URLSearchParams(location.search).get('scene') ?? 'page'];
const place = document.getElementById('app');
if (state === undefined || place === null) throw new Error('no such scene');
const ignore = () => undefined;
createPopupView(place, galleryLanguage(), {
  setDate: ignore,
  jump: ignore,
  setOn: ignore,
  setSiteOn: ignore,
  setKind: ignore,
  setKnown: ignore,
  setNotHere: ignore,
  copyReport: () => Promise.resolve(true),
  openPanel: ignore,
  reloadPage: ignore,
  openOptions: ignore,
}).show(state);

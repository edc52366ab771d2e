import '../../../src/ui/options/options.css';
import { highlightCss } from '../../../src/page/highlight-sheet';
import { createOptionsView } from '../../../src/ui/options/options-view';
import { OPTIONS_SCENES } from './options-scenes';
import { galleryLanguage } from './gallery-language';

/** The options of the scene. */
const state = OPTIONS_SCENES[new URLSearchParams(location.search).get('scene') ?? 'fresh'];
const place = document.getElementById('app');
if (state === undefined || place === null) throw new Error('no such scene');
const ignore = () => undefined;
createOptionsView(place, galleryLanguage(), highlightCss, {
  change: ignore,
  exportSettings: ignore,
  importSettings: ignore,
  reset: ignore,
  undo: ignore,
  saveDamaged: ignore,
  forgetDamaged: ignore,
}).show(state);

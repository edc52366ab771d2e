import '../../../src/ui/welcome/welcome.css';
import { createWelcomeView } from '../../../src/ui/welcome/welcome-view';
import { galleryLanguage } from './gallery-language';
import { WELCOME_SCENES } from './welcome-scenes';

/** The welcome page of the scene. */
const state = WELCOME_SCENES[new URLSearchParams(location.search).get('scene') ?? 'fresh'];
const place = document.getElementById('app');
if (state === undefined || place === null) throw new Error('no such scene');
const ignore = () => undefined;
createWelcomeView(place, galleryLanguage(), {
  allowSites: ignore,
  setOn: ignore,
  chooseDemoDate: ignore,
  openOptions: ignore,
}).show(state);

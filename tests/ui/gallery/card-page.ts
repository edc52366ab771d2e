import { createBundledPack } from '../../../src/app/bundled-pack';
import { buildCard } from '../../../src/core/summary/build-card';
import type { Translate } from '../../../src/core/translate';
import { createCardView } from '../../../src/ui/card/card-view';
import { CARD_SCENES, PLAIN } from './card-scenes';
import { galleryLanguage } from './gallery-language';
import { KNOWLEDGE_SCENES } from './knowledge-scenes';

const TEXT =
  'By the afternoon the ministers had said what could be said: the visit of the Iranian guest would go on, and nobody expected more of it.';

/**
 * An article with one mention and the card of the scene beside it. `unfold` opens all that is folded, `rtl` reads from right to left, and `open`
 * lets a test look inside.
 */
const wanted = new URLSearchParams(location.search);
const scene = wanted.get('scene') ?? 'person';
const inLanguage = galleryLanguage();
const request = KNOWLEDGE_SCENES[scene];
const model =
  request === undefined ? null : buildCard(createBundledPack({ i18n: { getMessage: inLanguage } })(), request);
const state = model === null ? CARD_SCENES[scene] : { ...PLAIN, model };
if (state === undefined) throw new Error('no such scene');
document.body.className = 'article';
const paragraph = document.createElement('p');
paragraph.textContent = TEXT;
const main = document.createElement('main');
main.append(paragraph);
document.body.append(main);
const words = paragraph.firstChild as Text;
const range = document.createRange();
const start = TEXT.indexOf('ministers');
range.setStart(words, start);
range.setEnd(words, start + 'ministers'.length);
const host = document.createElement('div');
document.documentElement.append(host);
const root = host.attachShadow({ mode: wanted.has('open') ? 'open' : 'closed' });
const ignore = () => undefined;
const rightToLeft: Translate = (key, ...rest) => (key === 'textDirection' ? 'rtl' : inLanguage(key, ...rest));
const view = createCardView(root, wanted.has('rtl') ? rightToLeft : inLanguage, {
  openEntry: ignore,
  back: ignore,
  step: ignore,
  togglePin: ignore,
  copy: () => Promise.resolve(true),
  openPanel: ignore,
  close: ignore,
});
view.show(state, {
  getBoundingClientRect: () => range.getBoundingClientRect(),
  getClientRects: () => range.getClientRects(),
  pointer: null,
});
if (wanted.has('unfold')) {
  const whole = new CSSStyleSheet();
  whole.replaceSync('.card { max-height: none !important; }');
  root.adoptedStyleSheets.push(whole);
  for (const fold of root.querySelectorAll('details')) fold.open = true;
}

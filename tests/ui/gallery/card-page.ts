import { createCardView } from '../../../src/ui/card/card-view';
import { CARD_SCENES } from './card-scenes';
import { galleryLanguage } from './gallery-language';

const TEXT =
  'By the afternoon the ministers had said what could be said: the visit of the Iranian guest would go on, and nobody expected more of it.';

/** An article with one mention and the card of the scene beside it. `unfold` opens all that is folded. */
const wanted = new URLSearchParams(location.search);
const state = CARD_SCENES[wanted.get('scene') ?? 'person'];
if (state === undefined) throw new Error('no such scene');
document.body.className = 'article';
const paragraph = document.createElement('p');
paragraph.textContent = TEXT;
document.body.append(paragraph);
const words = paragraph.firstChild as Text;
const range = document.createRange();
const start = TEXT.indexOf('ministers');
range.setStart(words, start);
range.setEnd(words, start + 'ministers'.length);
const host = document.createElement('div');
document.documentElement.append(host);
const root = host.attachShadow({ mode: 'closed' });
const ignore = () => undefined;
const view = createCardView(root, galleryLanguage(), {
  openEntry: ignore,
  back: ignore,
  togglePin: ignore,
  copy: () => Promise.resolve(true),
  close: ignore,
});
view.show(state, {
  getBoundingClientRect: () => range.getBoundingClientRect(),
  getClientRects: () => range.getClientRects(),
  pointer: null,
});
if (wanted.has('unfold')) for (const fold of root.querySelectorAll('details')) fold.open = true;

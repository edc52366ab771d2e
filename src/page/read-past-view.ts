import type { ReadPiece } from './block';
import type { DomView } from './dom-access';
import type { PageModel } from './page-model';

type Reading = Generator<undefined, readonly ReadPiece[], undefined>;

/** From so many characters on a page is long, and after so many it is looked how far the reading has come. */
export const LONG_PAGE = 100_000;

/**
 * Goes on with the reading of a page (an `update` of its model) until all that the reader can see of it has been read and much more is to come: null then,
 * and the reading can be taken up again. Gives all lines when the page ends before.
 */
export function* readPastView(
  view: DomView,
  page: Pick<PageModel, 'reached'>,
  reading: Reading,
): Generator<undefined, readonly ReadPiece[] | null, undefined> {
  let next = LONG_PAGE;
  for (;;) {
    const step = reading.next();
    if (step.done === true) return step.value;
    const { characters, element } = page.reached();
    if (characters > next) {
      if (isPastView(view, element)) return null;
      next = characters + LONG_PAGE;
    }
    yield;
  }
}

/** So much text is more than the first screens hold; farther down it is asked where the block stands. */
function isPastView(view: DomView, element: Element): boolean {
  if (view.scrollY <= view.innerHeight) return true;
  const { getBoundingClientRect }: { getBoundingClientRect: (this: Element) => DOMRect } = view.Element.prototype;
  return getBoundingClientRect.call(element).top > view.innerHeight;
}

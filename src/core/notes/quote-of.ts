import type { Mention } from '../matching/mention';
import type { Quote } from './page-notes';

/** UTF-16 code units of the text on either side. */
const CONTEXT = 32;

/** A mention as a quote of the text in which it stands. */
export function quoteOf({ entry, start, end }: Pick<Mention, 'entry' | 'start' | 'end'>, text: string): Quote {
  return {
    entry,
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
  };
}

import { chooseHighlights } from '../../core/matching/choose-highlights';
import type { Matcher } from '../../core/matching/matcher';
import type { Mention } from '../../core/matching/mention';
import { DEFAULT_SETTINGS } from '../../core/settings/default-settings';
import type { PageDate, TextPiece } from '../../core/text/text-piece';
import { reasonWords } from './reason-words';

/** One line of `annotate`'s output, without the file's name. Offsets are UTF-16 units into `text`. */
export interface Annotation {
  readonly pageDate: string | null;
  readonly dateFrom: PageDate['from'];
  readonly language: string | null;
  readonly text: string;
  readonly mentions: readonly AnnotatedMention[];
}

export interface AnnotatedMention extends Omit<Mention, 'piece' | 'why'> {
  /** The resolver's reason, in a few English words. */
  readonly why: string;
  readonly text: string;
  readonly highlighted: boolean;
}

/** Finds the mentions of a page. `offsets[i]` is where piece `i` begins in `text`. */
export function annotatePieces(
  matcher: Matcher,
  text: string,
  pieces: readonly TextPiece[],
  offsets: readonly number[],
  language: string | null,
  pageDate: PageDate,
): Annotation {
  const candidates = pieces.map((piece) => matcher.scan(piece, language));
  const mentions = matcher.resolve(pieces, candidates, { date: pageDate.date, language });
  const highlighted = chooseHighlights(mentions, pieces, DEFAULT_SETTINGS);
  return {
    pageDate: pageDate.date,
    dateFrom: pageDate.from,
    language,
    text,
    mentions: mentions.map((mention, i) => {
      const offset = offsets[mention.piece] ?? 0;
      const start = mention.start + offset;
      const end = mention.end + offset;
      const { entry, type, kind, score, sure, alternatives, why } = mention;
      return {
        start,
        end,
        text: text.slice(start, end),
        entry,
        type,
        kind,
        score,
        sure,
        alternatives,
        why: reasonWords(why),
        highlighted: highlighted[i] ?? false,
      };
    }),
  };
}

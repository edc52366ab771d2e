import { createHighlightChooser } from '../core/matching/choose-highlights';
import type { Mention } from '../core/matching/mention';
import type { Settings } from '../core/settings/settings';
import type { ReadPiece } from './block';
import { elementAround } from './element-around';
import { spanOf, type Mark } from './mark';
import type { ShownElements } from './shown-elements';

export interface MarkChoice {
  readonly pieces: readonly ReadPiece[];
  /** In reading order. */
  readonly mentions: readonly Mention[];
  readonly settings: Pick<Settings, 'density' | 'kinds'>;
  /** Entries that are never painted. */
  readonly unpainted?: ReadonlySet<string>;
  /** Entries that the reader knows. */
  readonly known?: ReadonlySet<string>;
  readonly shown: ShownElements;
}

const MENTIONS_A_STEP = 256;

/** The marks that are to be painted, of those that the page shows. Yields now and then. */
export function* chooseMarks({
  pieces,
  mentions,
  settings,
  unpainted,
  known,
  shown,
}: MarkChoice): Generator<undefined, Mark[], undefined> {
  const isShown = rememberShown(shown);
  const chooser = createHighlightChooser(unpainted === undefined ? settings : { ...settings, unpainted });
  const chosen: Mark[] = [];
  let step = 0;
  for (const mention of mentions) {
    step += 1;
    if (step >= MENTIONS_A_STEP) {
      step = 0;
      yield;
    }
    const piece = pieces[mention.piece];
    if (piece === undefined || !chooser.wants(mention, piece.piece.section)) continue;
    const mark: Mark = { mention, piece, known: known?.has(mention.entry) === true };
    if (!isShown(mark)) continue;
    chooser.take(mention, piece.piece.section);
    chosen.push(mark);
    // To ask the page's layout is dearer than the rest.
    step += STEPS_A_LOOK;
  }
  return chosen;
}

const STEPS_A_LOOK = 7;

/** All marks of one entry that the page shows. */
export function marksOf(
  entry: string,
  { pieces, mentions, shown }: Omit<MarkChoice, 'settings' | 'unpainted' | 'known'>,
): Mark[] {
  const isShown = rememberShown(shown);
  return mentions.flatMap((mention) => {
    const piece = mention.entry === entry ? pieces[mention.piece] : undefined;
    if (piece === undefined) return [];
    const mark: Mark = { mention, piece };
    return isShown(mark) ? [mark] : [];
  });
}

/** Asks once for every element. */
function rememberShown(shown: ShownElements): (mark: Mark) => boolean {
  const known = new Map<Element, boolean>();
  return (mark) => {
    const element = elementAround(spanOf(mark).start.node);
    if (element === null) return false;
    const before = known.get(element);
    if (before !== undefined) return before;
    const now = shown.isShown(element);
    known.set(element, now);
    return now;
  };
}

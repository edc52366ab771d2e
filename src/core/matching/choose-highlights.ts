import type { TextPiece } from '../text/text-piece';
import type { Settings } from '../settings/settings';
import type { Mention } from './mention';

type Choice = Pick<Settings, 'density' | 'kinds'> & {
  /** Entries that are never painted. */
  readonly unpainted?: ReadonlySet<string>;
};

/**
 * Which mentions are painted, one answer for each mention. By default an entry is painted at its first mention in each section, of any kind.
 * `mentions` are in reading order; those of kinds of entries that are switched off are never painted and never count as the first.
 */
export function chooseHighlights(
  mentions: readonly Mention[],
  pieces: readonly Pick<TextPiece, 'section'>[],
  settings: Choice,
): boolean[] {
  const chooser = createHighlightChooser(settings);
  return mentions.map((mention) => {
    const section = pieces[mention.piece]?.section ?? 0;
    const wanted = chooser.wants(mention, section);
    if (wanted) chooser.take(mention, section);
    return wanted;
  });
}

/** Chooses mentions that come one by one in reading order. */
export interface HighlightChooser {
  /** Whether the mention is to be painted, if it can be. */
  wants(mention: Mention, section: number): boolean;
  /** It is painted, so that it counts as the first. */
  take(mention: Mention, section: number): void;
}

export function createHighlightChooser({ density, kinds, unpainted }: Choice): HighlightChooser {
  const seen = new Map<number, Set<string>>();
  const seenIn = (section: number): Set<string> => {
    const key = density === 'first-in-section' ? section : 0;
    const entries = seen.get(key) ?? new Set<string>();
    seen.set(key, entries);
    return entries;
  };
  return {
    wants: ({ type, entry }, section) =>
      kinds[type] && unpainted?.has(entry) !== true && (density === 'all' || !seenIn(section).has(entry)),
    take({ entry }, section) {
      if (density !== 'all') seenIn(section).add(entry);
    },
  };
}

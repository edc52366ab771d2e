import type { TextPiece } from '../text/text-piece';
import type { Settings } from '../settings/settings';
import type { Mention } from './mention';

/**
 * Which mentions are painted, one answer for each mention. By default an entry is painted at its first mention in each section, of any kind.
 * `mentions` are in reading order; those of kinds of entries that are switched off are never painted and never count as the first.
 */
export function chooseHighlights(
  mentions: readonly Mention[],
  pieces: readonly Pick<TextPiece, 'section'>[],
  settings: Pick<Settings, 'density' | 'kinds'>,
): boolean[] {
  const seen = new Set<string>();
  return mentions.map((mention) => {
    if (!settings.kinds[mention.type]) return false;
    if (settings.density === 'all') return true;
    const section = settings.density === 'first-in-section' ? (pieces[mention.piece]?.section ?? 0) : 0;
    const key = `${section} ${mention.entry}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

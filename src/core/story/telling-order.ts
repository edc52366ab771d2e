import type { StoryEvent } from './page-story';

interface Counted {
  readonly id: string;
  readonly count: number;
  readonly sure: boolean;
}

/** What one event of the story weighs against mentions: as much as being mentioned four times as often. */
const STORY_WEIGHT = 2;

/** The entries of a page, most telling first: what the story of the page is about and what is often mentioned; doubtful ones last. */
export function tellingOrder<Entry extends Counted>(entries: readonly Entry[], story: readonly StoryEvent[]): Entry[] {
  const told = new Map<string, number>();
  for (const { id, ties } of story)
    for (const tied of [id, ...ties.map((tie) => tie.id)]) told.set(tied, (told.get(tied) ?? 0) + 1);
  const weight = ({ id, count }: Counted) => Math.log2(1 + count) + STORY_WEIGHT * Math.log2(1 + (told.get(id) ?? 0));
  return entries
    .map((entry) => ({ entry, weight: weight(entry) }))
    .sort((a, b) => Number(b.entry.sure) - Number(a.entry.sure) || b.weight - a.weight)
    .map(({ entry }) => entry);
}

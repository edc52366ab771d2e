import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { REAL_MATCHER_TIME } from '../../src/core/matching/real-matcher.cases';
import type { Matcher } from '../../src/core/matching/matcher';
import { createMatcherWith } from './other-knowledge';
import { eventsIn, readOtherEvents, tellsOf } from './score-events';

const FOLDER = path.join(import.meta.dirname, 'events');
const [first, more] = ['other-events.yaml', 'more-other-events.yaml'].map((file) =>
  readOtherEvents(path.join(FOLDER, file)),
);
const PARAPHRASES = [...(first?.paraphrases ?? []), ...(more?.paraphrases ?? [])];
const NEAR_MISSES = [...(first?.nearMisses ?? []), ...(more?.nearMisses ?? [])];

// What the first runs found stands in README.md.
describe('events from outside the corpus, added as kind, participants, place and date alone', () => {
  let matcher: Matcher;
  beforeAll(() => {
    matcher = createMatcherWith(path.join(FOLDER, 'other-pack'));
  }, REAL_MATCHER_TIME);

  it('are six of six kinds, with five paraphrases each', () => {
    const events = new Set(PARAPHRASES.map(({ event }) => event));
    expect(events.size).toBe(6);
    expect(PARAPHRASES).toHaveLength(5 * events.size);
  });

  it.each(PARAPHRASES)('$event is told: $text', (one) => {
    const events = eventsIn(matcher, one);
    expect(tellsOf(one, events)).toBe(true);
    expect(events.map(({ entry }) => entry)).toEqual([one.event]);
  });

  it.each(NEAR_MISSES)('$event is not told: $text', (one) => {
    expect(eventsIn(matcher, one)).toEqual([]);
  });
});

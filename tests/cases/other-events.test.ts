import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Matcher } from '../../src/core/matching/matcher';
import { createMatcherWith } from './other-knowledge';
import { eventsIn, readOtherEvents, tellsOf } from './score-events';

const EVENTS = path.join(import.meta.dirname, 'events');
/** Milliseconds that compiling the knowledge may take on a busy machine. */
const COMPILES = 120_000;
const SETS = [{ file: 'other-events.yaml', pack: 'other-pack' }];

describe.each(SETS)('events from outside the corpus, added as data alone: $file', ({ file, pack }) => {
  const { paraphrases, nearMisses } = readOtherEvents(path.join(EVENTS, file));
  let matcher: Matcher;
  beforeAll(() => {
    matcher = createMatcherWith(path.join(EVENTS, pack));
  }, COMPILES);

  it.each(paraphrases)('$event is told: $text', (one) => {
    const events = eventsIn(matcher, one);
    expect(tellsOf(one, events)).toBe(true);
    expect(events.map(({ entry }) => entry)).toEqual([one.event]);
  });

  it.each(nearMisses)('$event is not told: $text', (one) => {
    expect(eventsIn(matcher, one)).toEqual([]);
  });
});

import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { dayAfter, firstDay, formatDay } from '../../src/core/dates/calendar';
import type { Pack } from '../../src/core/knowledge/pack';
import { createMatcher } from '../../src/core/matching/create-matcher';
import type { Matcher } from '../../src/core/matching/matcher';
import { freshKnowledge, openKnowledge } from '../../src/cli/compile/knowledge-store';
import { eventsIn, readEventCases, tellsOf, type EventCase } from './score-events';

const FOLDER = path.join(import.meta.dirname, 'events');
const cases = (name: string): EventCase[] => readEventCases(path.join(FOLDER, `${name}.yaml`));
const TOLD = [...cases('paraphrases'), ...cases('unseen-paraphrases')];
/** Days before an event at which nobody has announced it yet. */
const LONG_BEFORE = 40;
/** An event of so many days or more has no one day before which it is not yet spoken of. */
const LONG = 60;

// What the first runs found stands in README.md.
describe('events told in sentences that no rule was built on', () => {
  let matcher: Matcher;
  let begins: ReadonlyMap<string, number>;
  beforeAll(() => {
    const knowledge = freshKnowledge();
    matcher = createMatcher(openKnowledge(knowledge));
    begins = beginningsOf(JSON.parse(knowledge.packText) as Pack);
  });

  it.each([
    ['paraphrases', 72],
    ['unseen-paraphrases', 86],
  ])('are found: %s, at least %i', (name, least) => {
    const missed = cases(name).filter((one) => !tellsOf(one, eventsIn(matcher, one)));
    expect(cases(name).length - missed.length, missed.map(({ text }) => text).join('\n')).toBeGreaterThanOrEqual(least);
  });

  it.each(['paraphrases', 'unseen-paraphrases'])('are not taken for other events: %s', (name) => {
    const others = cases(name).flatMap((one) => eventsIn(matcher, one).filter(({ entry }) => entry !== one.event));
    expect(others.map(({ entry, why }) => `${entry}: ${why.code}`)).toEqual([]);
  });

  it.each(['near-misses', 'unseen-near-misses'])('are told from those that look alike: %s', (name) => {
    const taken = cases(name).filter((one) => tellsOf(one, eventsIn(matcher, one)));
    expect(taken.map(({ text }) => text)).toEqual([]);
  });

  it('are not found on pages that are older than they', () => {
    const short = TOLD.filter(({ event }) => begins.has(event));
    const claimed = short.filter((one) => {
      const date = formatDay((begins.get(one.event) ?? 0) - LONG_BEFORE);
      return eventsIn(matcher, { ...one, date }).some(({ entry }) => entry === one.event);
    });
    expect(short.length).toBeGreaterThanOrEqual(100);
    expect(claimed.map(({ text }) => text)).toEqual([]);
  });
});

/** First days of the events that do not last long. */
function beginningsOf({ entries }: Pack): Map<string, number> {
  return new Map(
    entries.flatMap(({ id, event }): [string, number][] =>
      event?.to != null && dayAfter(event.to) - firstDay(event.from) < LONG ? [[id, firstDay(event.from)]] : [],
    ),
  );
}

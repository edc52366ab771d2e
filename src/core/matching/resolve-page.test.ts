import fc from 'fast-check';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { firstDay, type Day } from '../dates/calendar';
import { chooseNames } from './choose-names';
import { anyLinkedPage, linkedLine } from './linked-pages.cases';
import type { MatcherParts } from './decode-matcher';
import type { Mention } from './mention';
import { createNameShapes } from './name-shape';
import { createEventReaders, type EventReaders } from './piece-events';
import { createHitCount, propertyRuns } from './property-runs.cases';
import { REAL_MATCHER_TIME } from './real-matcher.cases';
import { readRealParts } from './real-parts.cases';
import { pieceNames } from './resolve-names';
import { createPageResolver, type Candidates, type PageResolver } from './resolve-page';
import { createPieceScanner } from './scan-piece';

const RUNS = propertyRuns(400);
const TIME = 8 * RUNS.timeout + REAL_MATCHER_TIME;
const DAYS: readonly (Day | null)[] = [firstDay('2016-08-12'), firstDay('2023-01-12'), null];

/** A change of the list of pieces; the numbers choose where, and which line or day. */
const anyEdit = fc.record({
  kind: fc.constantFrom('replace', 'insert', 'remove', 'move', 'day'),
  at: fc.nat(20),
  what: fc.nat(20),
});
type Edit = typeof anyEdit extends fc.Arbitrary<infer Value> ? Value : never;

describe('a page that is decided again', () => {
  let parts: MatcherParts;
  let readers: EventReaders;
  let candidatesOf: (number: number) => Candidates;

  beforeAll(() => {
    parts = readRealParts();
    readers = createEventReaders(parts.data);
    const scan = createPieceScanner(parts);
    const shapeOf = createNameShapes();
    candidatesOf = (number) => {
      const { text, ...rest } = linkedLine(number);
      const scanned = scan({ text, ...rest }, 'en');
      return {
        textLength: text.length,
        scanned,
        own: pieceNames(scanned, chooseNames(scanned, parts.data, 'en'), shapeOf, parts.data),
        memo: null,
      };
    };
  }, REAL_MATCHER_TIME);

  const decide = (resolver: PageResolver, page: readonly Candidates[], day: Day | null): Mention[] => {
    const steps = resolver(page, day);
    let step = steps.next();
    while (step.done !== true) step = steps.next();
    return step.value;
  };
  const edited = (page: readonly Candidates[], { kind, at, what }: Edit): Candidates[] => {
    const next = [...page];
    const place = at % (page.length + 1);
    if (kind === 'replace' && place < page.length) next[place] = candidatesOf(what);
    else if (kind === 'insert') next.splice(place, 0, candidatesOf(what));
    else if (kind === 'remove') next.splice(place, 1);
    else if (kind === 'move') next.splice(what % (page.length + 1), 0, ...next.splice(place, 1));
    return next;
  };

  // Fails when a role is taken over although a piece that it looks at has changed, and when a mention is although its piece stands elsewhere.
  it(
    'has the mentions that it would have if it were decided for the first time',
    () => {
      const hits = createHitCount();
      fc.assert(
        fc.property(anyLinkedPage, fc.array(anyEdit, { maxLength: 8 }), (numbers, edits) => {
          const resolver = createPageResolver(parts.data, readers);
          let page = numbers.map(candidatesOf);
          let day = DAYS[0] as Day | null;
          decide(resolver, page, day);
          for (const edit of edits) {
            if (edit.kind === 'day') day = DAYS[edit.what % DAYS.length] as Day | null;
            else page = edited(page, edit);
            const again = decide(resolver, page, day);
            const forgotten = page.map((candidates) => ({ ...candidates, memo: null }));
            const fresh = decide(createPageResolver(parts.data, readers), forgotten, day);
            hits.note(fresh.some(({ kind }) => kind !== 'name'));
            expect(again).toEqual(fresh);
          }
        }),
        RUNS.parameters,
      );
      expect(hits.share()).toBeGreaterThan(0.3);
    },
    TIME,
  );

  // Fails when nothing is taken over, and when the whole page is read again for one line.
  it('costs what has changed', () => {
    const reader = vi.fn();
    const resolver = createPageResolver(parts.data, (facts) => {
      const read = readers(facts);
      return (here, before) => {
        reader();
        return read(here, before);
      };
    });
    const page = Array.from({ length: 60 }, (_one, index) => candidatesOf(index));
    const first = decide(resolver, page, DAYS[0] as Day);
    reader.mockClear();
    const second = decide(resolver, page, DAYS[0] as Day);
    expect(reader).not.toHaveBeenCalled();
    expect(second.every((mention, index) => mention === first[index])).toBe(true);
    page[30] = candidatesOf(18);
    decide(resolver, page, DAYS[0] as Day);
    expect(reader.mock.calls.length).toBeGreaterThan(0);
    expect(reader.mock.calls.length).toBeLessThan(10);
  });
});

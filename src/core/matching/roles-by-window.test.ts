import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { firstDay } from '../dates/calendar';
import type { TextPiece } from '../text/text-piece';
import { chooseNames } from './choose-names';
import type { MatcherParts } from './decode-matcher';
import { findRoles } from './find-roles';
import { anyLinkedPage, linkedLine } from './linked-pages.cases';
import { createHitCount, propertyRuns } from './property-runs.cases';
import { REAL_MATCHER_TIME } from './real-matcher.cases';
import { readRealParts } from './real-parts.cases';
import { resolveNames } from './resolve-names';
import type { ResolvedRole } from './resolved-role';
import { rolesByWindow } from './roles-by-window';
import { createPieceScanner, type PieceScanner } from './scanned-piece';

const RUNS = propertyRuns(1500);
const TIME = RUNS.timeout + REAL_MATCHER_TIME;
const DAY = firstDay('2016-08-12');

describe('the roles of some pieces of a page', () => {
  let parts: MatcherParts;
  let scan: PieceScanner;

  beforeAll(() => {
    parts = readRealParts();
    scan = createPieceScanner(parts);
  }, REAL_MATCHER_TIME);

  /** The roles of all pieces at once, and those of the wanted ones by windows. */
  const both = (page: readonly TextPiece[], wanted: readonly number[]) => {
    const { data } = parts;
    const pieces = page.map((piece) => scan(piece, 'en'));
    const resolved = resolveNames(
      pieces,
      pieces.map((piece) => chooseNames(piece, data, 'en')),
      data,
    );
    const names = pieces.map((_piece, index) => resolved.filter((name) => name.piece === index));
    const finding = rolesByWindow(wanted, pieces, names, data, DAY);
    let step = finding.next();
    let steps = 0;
    for (; step.done !== true; steps += 1) step = finding.next();
    return { all: findRoles(pieces, names, data, DAY), some: step.value, steps };
  };

  // Fails when windows begin with the first of their own pieces.
  it(
    'are the same as those of the page looked through at once',
    () => {
      const hits = createHitCount();
      fc.assert(
        fc.property(anyLinkedPage, fc.array(fc.boolean(), { minLength: 14, maxLength: 14 }), (numbers, chosen) => {
          const page = numbers.map(linkedLine);
          const wanted = page.flatMap((_piece, index) => (chosen[index] === true ? [index] : []));
          const { all, some } = both(page, wanted);
          hits.note([...some.values()].some((roles) => roles.length > 0));
          expect([...some.keys()]).toEqual(wanted);
          for (const [index, roles] of some) expect(roles).toEqual(all[index]);
        }),
        RUNS.parameters,
      );
      expect(hits.share()).toBeGreaterThan(0.3);
    },
    TIME,
  );

  // Fails when a window takes in all that is wanted, however long it is.
  it('are found in steps on a long page', () => {
    const line = {
      text: `The Turkish foreign minister arrived. ${'Bread and salt. '.repeat(60)}`,
      borders: [],
      section: 0,
    };
    const page = Array.from({ length: 40 }, () => line);
    const { all, some, steps } = both(
      page,
      page.map((_piece, index) => index),
    );
    expect(steps).toBeGreaterThan(6);
    const found: (readonly ResolvedRole[] | undefined)[] = page.map((_piece, index) => some.get(index));
    expect(found).toEqual(all);
    expect(found.flat().length).toBe(40);
  });
});

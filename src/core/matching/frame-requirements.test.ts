import { describe, expect, it } from 'vitest';
import { frameParts, wayRequirements } from './frame-requirements';
import type { EventFrame, EventWay, MatcherData } from './matcher-data';
import type { SentenceParts } from './sentence-parts';
import type { Part } from './part';
import { createTinyParts, tinyFrame, tinyWay } from './tiny-knowledge.cases';

const RUDOLF = 0;
const RURITANIA = 1;
const STRELSAU = 2;
const KRAVONIA = 3;
const GUARD = 4;

const { data }: { data: MatcherData } = createTinyParts({
  entries: [
    { id: 'rudolf', country: RURITANIA, aliases: [] },
    { id: 'ruritania', type: 'place', country: RURITANIA, aliases: [] },
    { id: 'strelsau', type: 'place', country: RURITANIA, aliases: [] },
    { id: 'kravonia', type: 'place', country: KRAVONIA, aliases: [] },
    { id: 'guard', type: 'organisation', country: -1, aliases: [] },
  ],
});
const VOICES = new Map([[RURITANIA, [RUDOLF, STRELSAU]]]);

const at = (start: number): Part => ({ start, end: start + 3, firstToken: start, lastToken: start });
const sentence = (parts: Partial<SentenceParts>): SentenceParts => ({
  from: 0,
  to: 200,
  concepts: new Map(),
  entries: new Map(),
  demonyms: new Map(),
  numbers: new Map(),
  times: [],
  commas: [],
  possessors: new Set(),
  pairs: [],
  they: [],
  towards: [],
  he: [],
  officials: new Map(),
  capitals: new Map(),
  before: new Set(),
  planned: [],
  ...parts,
});
const FRAME: EventFrame = tinyFrame({
  entry: 5,
  from: 0,
  to: 1,
  people: [RUDOLF],
  sides: [RURITANIA, KRAVONIA],
  others: [GUARD],
  place: STRELSAU,
});

const requirementsOf = (
  way: Partial<EventWay>,
  parts: Partial<SentenceParts>,
  frame = FRAME,
  onPage: readonly number[] = [],
) => {
  const whole = tinyWay(way);
  return wayRequirements(whole, frameParts(frame, whole, sentence(parts), new Set(onPage), data, VOICES));
};

describe('what a way of a frame asks of a sentence', () => {
  it('wants one concept of each group', () => {
    const needs = [['call', 'phone'], ['late']];
    const concepts = new Map([
      ['phone', [at(10)]],
      ['late', [at(20)]],
    ]);
    expect(requirementsOf({ needs }, { concepts })).toEqual([
      { count: 1, choices: [[at(10)]] },
      { count: 1, choices: [[at(20)]] },
    ]);
    expect(requirementsOf({ needs }, { concepts: new Map([['phone', [at(10)]]]) })).toBeNull();
  });

  it('counts a side by its name, its nationality or who speaks for it', () => {
    const both = { sides: 2 };
    expect(
      requirementsOf(both, {
        entries: new Map([
          [STRELSAU, [at(1)]],
          [KRAVONIA, [at(9)]],
        ]),
      }),
    ).not.toBeNull();
    expect(
      requirementsOf(both, { entries: new Map([[KRAVONIA, [at(9)]]]), demonyms: new Map([[RURITANIA, [at(1)]]]) }),
    ).not.toBeNull();
    expect(
      requirementsOf(both, {
        entries: new Map([
          [STRELSAU, [at(1)]],
          [RURITANIA, [at(9)]],
        ]),
      }),
    ).toBeNull();
  });

  it('does not count the country of a person as another participant beside the person', () => {
    const any = { any: 2 };
    expect(
      requirementsOf(any, {
        entries: new Map([
          [RUDOLF, [at(1)]],
          [RURITANIA, [at(9)]],
        ]),
      }),
    ).toBeNull();
    expect(
      requirementsOf(any, {
        entries: new Map([
          [RUDOLF, [at(1)]],
          [KRAVONIA, [at(9)]],
        ]),
      }),
    ).not.toBeNull();
    expect(
      requirementsOf(any, {
        entries: new Map([
          [RUDOLF, [at(1)]],
          [GUARD, [at(9)]],
        ]),
      }),
    ).not.toBeNull();
  });

  it('takes the place or its country, and a nationality only for the place of a whole country', () => {
    expect(requirementsOf({ place: true }, { entries: new Map([[STRELSAU, [at(1)]]]) })).not.toBeNull();
    expect(requirementsOf({ place: true }, { entries: new Map([[RURITANIA, [at(1)]]]) })).not.toBeNull();
    const demonyms = new Map([[RURITANIA, [at(1)]]]);
    expect(requirementsOf({ place: true }, { demonyms })).toBeNull();
    expect(requirementsOf({ place: true }, { demonyms }, { ...FRAME, place: RURITANIA })).not.toBeNull();
  });

  it('wants named entries by name, and one of the numbers', () => {
    expect(requirementsOf({ named: [GUARD] }, { entries: new Map([[RUDOLF, [at(1)]]]) })).toBeNull();
    expect(requirementsOf({ named: [GUARD] }, { entries: new Map([[GUARD, [at(1)]]]) })).not.toBeNull();
    expect(requirementsOf({ numbers: [33, 34] }, { numbers: new Map([[34, at(1)]]) })).not.toBeNull();
    expect(requirementsOf({ numbers: [33, 34] }, { numbers: new Map([[35, at(1)]]) })).toBeNull();
  });

  it('reads "the two kings" as both people when both are on the page', () => {
    const OTHER = 9;
    const two = tinyFrame({ ...FRAME, people: [RUDOLF, OTHER] });
    const pairs = [at(4)];
    expect(requirementsOf({ people: 2 }, { pairs }, two, [RUDOLF, OTHER])).toEqual([
      { count: 2, choices: [[at(4)], [at(4)]] },
    ]);
    expect(requirementsOf({ people: 2 }, { pairs }, two, [RUDOLF])).toBeNull();
  });
});

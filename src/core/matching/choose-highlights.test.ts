import { describe, expect, it } from 'vitest';
import { chooseHighlights } from './choose-highlights';
import type { Mention } from './mention';

const KINDS = { person: true, organisation: true, place: true, event: true };
const SECTIONS = [{ section: 0 }, { section: 0 }, { section: 1 }];

const mention = (
  piece: number,
  entry: string,
  type: Mention['type'] = 'person',
  kind: Mention['kind'] = 'name',
): Mention => ({
  piece,
  start: 0,
  end: 1,
  entry,
  type,
  kind,
  score: 1,
  sure: true,
  alternatives: [],
  why: { code: 'full-name' },
});

const MENTIONS = [
  mention(0, 'a'),
  mention(0, 'a', 'person', 'role'),
  mention(0, 'b', 'place'),
  mention(1, 'a'),
  mention(2, 'a', 'person', 'role'),
  mention(2, 'a'),
  mention(2, 'b', 'place'),
];

describe('chooseHighlights', () => {
  it.each([
    ['first-in-section', KINDS, 'a-b-a-b'],
    ['first-on-page', KINDS, 'a-b'],
    ['all', KINDS, 'a-a-b-a-a-a-b'],
    ['first-in-section', { ...KINDS, person: false }, 'b-b'],
    ['all', { ...KINDS, place: false }, 'a-a-a-a-a'],
  ] as const)('%s with %j', (density, kinds, expected) => {
    const chosen = chooseHighlights(MENTIONS, SECTIONS, { density, kinds });
    expect(
      MENTIONS.filter((_, index) => chosen[index])
        .map(({ entry }) => entry)
        .join('-'),
    ).toBe(expected);
    expect(chosen).toHaveLength(MENTIONS.length);
  });

  it('takes the very first of them, of whatever kind', () => {
    expect(chooseHighlights(MENTIONS, SECTIONS, { density: 'first-in-section', kinds: KINDS })).toEqual([
      true,
      false,
      true,
      false,
      true,
      false,
      true,
    ]);
  });
});

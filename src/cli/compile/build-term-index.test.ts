import { describe, expect, it } from 'vitest';
import { findSlot, hasBit, joinHash } from '../../core/matching/term-index';
import { hashWord } from '../../core/text/token-buffer';
import { buildTermIndex } from './build-term-index';
import type { EndingRules } from './ending-rules';
import type { CollectedTerm } from './term-collector';

const NO_ENDINGS: EndingRules = { classes: [], stemsOf: () => [] };
const term = (text: string, name = true): CollectedTerm => ({ text, senses: [], name });

const MANY = Array.from({ length: 3000 }, (_, i) => term(`word${i} tail${i % 7}`)).sort((a, b) =>
  a.text < b.text ? -1 : 1,
);

function valueOf(text: string, index: ReturnType<typeof buildTermIndex>): number {
  const [first = '', ...rest] = text.split(' ');
  const hash = rest.reduce((joined, word) => joinHash(joined, hashWord(word)), hashWord(first));
  const slot = findSlot(index.key, index.value, hash);
  return slot < 0 ? 0 : index.value[slot]!;
}

describe('buildTermIndex', () => {
  it('keeps every term in the pool', () => {
    const { pool, offset } = buildTermIndex([term('al assad'), term('putin')], NO_ENDINGS);
    expect(pool).toBe('al assad\nputin\n');
    expect([...offset]).toEqual([0, 9, 15]);
  });

  it('says of each beginning whether it is a term and whether one goes on', () => {
    const index = buildTermIndex([term('a'), term('a b'), term('c d e')], NO_ENDINGS);
    expect(['a', 'a b', 'c', 'c d', 'c d e', 'b', 'd'].map((text) => valueOf(text, index))).toEqual([
      3, 4, 1, 1, 6, 0, 0,
    ]);
  });

  it('finds every one of many terms', () => {
    const index = buildTermIndex(MANY, NO_ENDINGS);
    expect(MANY.every(({ text }, i) => valueOf(text, index) >> 1 === i + 1)).toBe(true);
    expect(MANY.every(({ text }) => hasBit(index.firstWords, hashWord(text.split(' ')[0]!)))).toBe(true);
    expect(index.key.length & (index.key.length - 1)).toBe(0);
  });

  it('gives names their stems, words of the lexicon none', () => {
    const endings: EndingRules = { classes: [], stemsOf: (word) => [{ stem: word.slice(0, 3), word, endingClass: 0 }] };
    const index = buildTermIndex([term('moskau'), term('mostar'), term('putin', false)], endings);
    expect([...index.stemTarget]).toEqual([hashWord('moskau'), hashWord('mostar')]);
    expect([...index.stemLength]).toEqual([3, 3]);
    // Both hang on one slot, the later first.
    const slot = findSlot(index.stemKey, index.stemValue, hashWord('mos'));
    const last = index.stemValue[slot]! - 1;
    expect([last, index.stemNext[last], index.stemNext[0]]).toEqual([1, 0, -1]);
    expect(hasBit(index.stemPrefixes, hashWord('mos'))).toBe(true);
  });

  it('is the same for the same terms', () => {
    expect(buildTermIndex(MANY, NO_ENDINGS)).toEqual(buildTermIndex(MANY, NO_ENDINGS));
  });
});

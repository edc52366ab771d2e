import { describe, expect, it } from 'vitest';
import { hasBits, hashWord, setBits } from '../text/token-buffer';
import { FLAG_ALL_CAPITALS, FLAG_CAPITALS_SHIFT } from './matcher-data';
import {
  createTermIndex,
  findSlot,
  HAS_MORE,
  joinHash,
  mayBeStem,
  RECORD,
  reserve,
  stemKeyOf,
  type TermIndex,
} from './term-index';
import { createTermAdder } from './term-adder';
import { readTerm, wordAt } from './term-pool';

const ROOM = { pool: 8000, sequences: 400, stems: 400 };
/** Words that end with these letters may lose none, or one of them, before an ending. */
const DROPS = new Map(
  Array.from('abcdefghijklmnopqrstuvwxyzа', (letter) => [letter.charCodeAt(0), letter === 'a' ? 3 : 1]),
);

const unitsOf = (text: string): Uint16Array => Uint16Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));

function indexOf(terms: readonly (readonly [text: string, target: number, flags?: number])[], names = true): TermIndex {
  const index = createTermIndex(256);
  const kept = new Map<number, number>();
  reserve(index, ROOM);
  const adder = createTermAdder(index, names ? { drops: DROPS, kept } : null);
  for (const [text, target, flags = 0] of terms) {
    adder.group(target, flags, true);
    adder.add(unitsOf(text), text.length, 0);
  }
  return index;
}

const hashOf = (text: string): number =>
  text.split(' ').reduce((joined, word, i) => (i === 0 ? hashWord(word) : joinHash(joined, hashWord(word))), 0);

/** What the table says of a beginning: the targets that end there, and a plus where one goes on. */
function valuesOf({ key, value, pool }: TermIndex, text: string): (number | '+')[] {
  const found: (number | '+')[] = [];
  for (let slot = findSlot(key, value, hashOf(text)); slot >= 0; slot = findSlot(key, value, hashOf(text), slot + 1)) {
    if (value[slot]! >= RECORD) found.push(readTerm(pool, Math.floor(value[slot]! / RECORD) - 1).target);
    if ((value[slot]! & 1) === 1) found.push('+');
  }
  return found;
}

describe('the adder of terms', () => {
  it('keeps what terms mean and their words', () => {
    const index = indexOf([
      ['al assad', 7, 300_000],
      ['путин', -5, 1],
      ['普 京', 0, 0],
    ]);
    const records = ['al assad', 'путин', '普 京'].map(
      (text) => ((index.value[findSlot(index.key, index.value, hashOf(text))]! / RECORD) | 0) - 1,
    );
    const terms = records.map((record) => readTerm(index.pool, record));
    expect(terms.map(({ target, flags }) => [target, flags])).toEqual([
      [7, 300_000],
      [-5, 1],
      [0, 0],
    ]);
    expect(terms.map(({ words }) => wordAt(index.pool, words))).toEqual(['al', 'путин', '普']);
  });

  // Fails when a word that is shared in part is hashed from where the new letters begin, or when the bytes of the term before are taken from one letter too far.
  it('makes the same of a term whether or not it is told what it has in common with the one before', () => {
    const group = ['тень тени', 'тень тел', 'тень', 'ruritania war office', 'ruritania war', 'ruritania', 'rur'];
    const [told, untold] = [true, false].map((tells) => {
      const index = createTermIndex(256);
      reserve(index, ROOM);
      const adder = createTermAdder(index, { drops: DROPS, kept: new Map() });
      for (const target of [1, 2]) {
        adder.group(target, 300_000, target === 1);
        group.forEach((text, i) => {
          const before = i === 0 ? '' : group[i - 1]!;
          let same = 0;
          while (tells && same < text.length && text[same] === before[same]) same++;
          adder.add(unitsOf(text), text.length, same);
        });
      }
      return index;
    });
    expect(told).toEqual(untold);
    expect(group.map((text) => valuesOf(told!, text).filter((value) => value !== '+'))).toEqual(
      group.map(() => [1, 2]),
    );
  });

  it('says of each beginning what ends there and whether a longer term goes on', () => {
    const index = indexOf([
      ['a b', 1],
      ['a', 2],
      ['a', 3],
      ['c d e', 4],
    ]);
    expect(['a', 'a b', 'c', 'c d', 'c d e', 'b'].map((text) => valuesOf(index, text))).toEqual([
      [2, '+', 3],
      [1],
      ['+'],
      ['+'],
      [4],
      [],
    ]);
  });

  // Fails when the last of several terms with the same words does not say that there are others: one of them may stand at the end of a table that grows.
  it('finds all terms with the same words, whatever the size of the table', () => {
    const texts = Array.from({ length: 100 }, (_, i) => `elphberg${i}`);
    const index = indexOf(texts.flatMap((text) => [1, 2, 3].map((target) => [text, target] as const)));
    const targets = (text: string): number[] => {
      const { key, value, pool } = index;
      const found: number[] = [];
      for (let slot = findSlot(key, value, hashOf(text)); slot >= 0;) {
        found.push(readTerm(pool, Math.floor(value[slot]! / RECORD) - 1).target);
        slot = (value[slot]! & HAS_MORE) === 0 ? -1 : findSlot(key, value, hashOf(text), slot + 1);
      }
      return found.sort();
    };
    for (let sequences = 200; sequences < 1000; sequences += 10) {
      reserve(index, { pool: 0, sequences, stems: 0 });
      for (const text of texts) expect(targets(text)).toEqual([1, 2, 3]);
    }
  });

  it('finds every one of many terms, also after room was made again', () => {
    const index = createTermIndex(256);
    const texts = Array.from({ length: 300 }, (_, i) => `word${i} tail${i % 7}`);
    texts.forEach((text, target) => {
      reserve(index, { pool: 40 * (target + 1), sequences: 2 * (target + 1), stems: 4 * (target + 1) });
      const adder = createTermAdder(index, { drops: DROPS, kept: new Map() });
      adder.group(target, 0, true);
      adder.add(unitsOf(text), text.length, 0);
    });
    expect(texts.every((text, target) => valuesOf(index, text).includes(target))).toBe(true);
    expect(index.sequences).toBe(600);
  });

  /** The words of names that are kept under the first letters of a stem. */
  const keptUnder = ({ stemKey, stemAt, pool }: TermIndex, letters: string, drop: number): string[] => {
    const key = stemKeyOf(hashWord(letters), letters.length, drop);
    const found: string[] = [];
    for (let slot = findSlot(stemKey, stemAt, key); slot >= 0; slot = findSlot(stemKey, stemAt, key, slot + 1))
      found.push(wordAt(pool, (stemAt[slot]! >> 1) - 1) + ((stemAt[slot]! & 1) === 1 ? ' small' : ''));
    return found;
  };
  const CAPITAL = 0xff << FLAG_CAPITALS_SHIFT;

  it('keeps the words of names under their stems, each once', () => {
    const index = indexOf([
      ['moskva', 1, CAPITAL],
      ['moskva gorod', 2, CAPITAL],
      ['moskvareka', 3, CAPITAL],
      ['asma', 4, CAPITAL],
      ['al', 5, CAPITAL],
    ]);
    expect(keptUnder(index, 'moskva', 0)).toEqual(['moskva', 'moskvareka']);
    expect(keptUnder(index, 'moskv', 1)).toEqual(['moskva']);
    expect([keptUnder(index, 'asma', 0), keptUnder(index, 'asm', 1)]).toEqual([['asma'], ['asma']]);
    expect([keptUnder(index, 'moskv', 0), keptUnder(index, 'al', 0)]).toEqual([[], []]);
    expect(indexOf([['moskva', 1]], false).stems).toBe(0);
  });

  it('knows which words of names may be written small', () => {
    const index = indexOf([
      ['civil war', 1, 0],
      ['war office', 2, CAPITAL],
      ['nato', 3, FLAG_ALL_CAPITALS],
    ]);
    expect([
      keptUnder(index, 'civil', 0),
      keptUnder(index, 'war', 0),
      keptUnder(index, 'office', 0),
      keptUnder(index, 'nato', 0),
    ]).toEqual([['civil small'], ['war small'], ['office'], ['nato']]);
    expect([mayBeStem(index, hashWord('war'), true), mayBeStem(index, hashWord('office'), true)]).toEqual([
      true,
      false,
    ]);
    expect(mayBeStem(index, hashWord('office'), false)).toBe(true);
  });
});

it('tells sequences apart by the order of their words', () => {
  expect(joinHash(joinHash(1, 2), 3)).not.toBe(joinHash(joinHash(1, 3), 2));
});

it('has the bits that were set, and few others', () => {
  const filter = new Uint16Array(256);
  for (const hash of [1, 77, 12_345_678]) setBits(filter, hash);
  expect([1, 77, 12_345_678].every((hash) => hasBits(filter, hash))).toBe(true);
  expect(
    Array.from({ length: 200 }, (_, i) => i * 7919 + 3).filter((hash) => hasBits(filter, hash)).length,
  ).toBeLessThan(20);
});

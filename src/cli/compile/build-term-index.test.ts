import { describe, expect, it } from 'vitest';
import { findSlot, hasBit, joinHash } from '../../core/matching/term-index';
import { acceptedAt, stepWord } from '../../core/matching/word-graph';
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

  /** What the graph says of some letters: the words they stand for with what may follow, `=` for nothing, `+` where they may stand alone. */
  const standFor = (
    letters: string,
    { graph }: ReturnType<typeof buildTermIndex>,
    words: readonly string[],
  ): string[] => {
    let state = 0;
    for (const letter of letters) if (state >= 0) state = stepWord(graph, state, letter.charCodeAt(0));
    const list = state < 0 ? 0 : acceptedAt(graph, state);
    const readings: string[] = [];
    for (let at = list; list > 0 && at < list + graph.accepts[list - 1]!; at += 2) {
      const [word, follows] = [graph.accepts[at]!, graph.accepts[at + 1]!];
      const classes = [...graph.follows.slice(follows, follows + graph.follows[follows - 1]!)];
      const listed = words.find((one) => hashWord(one) === graph.words[word >> 1]) ?? '?';
      readings.push(
        `${listed} ${classes.map((one) => (one < 0 ? '=' : String(one))).join()}${(word & 1) === 1 ? ' +' : ''}`,
      );
    }
    return readings;
  };
  const ENDINGS = { endings: new Set(['', 'ka', 'tar']), languages: null };
  const STEMS: EndingRules = {
    classes: Array.from({ length: 5 }, () => ENDINGS),
    stemsOf: (word) => [{ stem: word.slice(0, 3), word, endingClass: 4 }],
  };

  it('gives names their stems, words of the lexicon none', () => {
    const index = buildTermIndex([term('moskau'), term('mostar'), term('putin', false)], STEMS);
    const found = (letters: string): string[] => standFor(letters, index, ['moskau', 'mostar', 'putin']);
    expect(found('mos')).toEqual(['moskau 4 +', 'mostar 4 +']);
    expect([found('mo'), found('most'), found('put')]).toEqual([[], [], []]);
    expect(['mos', 'mosk', 'most', 'mosq'].map((first) => hasBit(index.writtenPrefixes, hashWord(first)))).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });

  it('gives words their spellings with their endings, and says which may stand alone', () => {
    const index = buildTermIndex([term('lavrov')], STEMS, [
      { letters: 'lawrow', word: 'lavrov', alone: true },
      { letters: 'lavroo', word: 'lavrov', alone: false },
      { letters: 'l', word: 'lavrov', alone: true },
    ]);
    const found = (letters: string): string[] => standFor(letters, index, ['lavrov']);
    expect(found('lawrow')).toEqual(['lavrov = +']);
    expect(found('lavroo')).toEqual(['lavrov =']);
    expect(found('law')).toEqual(['lavrov 4 +']);
    expect(found('lav')).toEqual(['lavrov 4', 'lavrov 4 +']);
    expect(found('l')).toEqual([]);
    expect(hasBit(index.writtenPrefixes, hashWord('lawr'))).toBe(true);
    expect(hasBit(index.writtenPrefixes, hashWord('lawk'))).toBe(true);
  });

  it('is the same for the same terms', () => {
    expect(buildTermIndex(MANY, NO_ENDINGS)).toEqual(buildTermIndex(MANY, NO_ENDINGS));
  });
});

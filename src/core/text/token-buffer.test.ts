import { beforeAll, describe, expect, it } from 'vitest';
import type { FoldTable } from './fold-table';
import { createRealFoldTable } from './real-fold-table.cases';
import { createClosedFilter, createTokenBuffer, hashWord, PAIRS, setBits, tokenise } from './token-buffer';

describe('tokenise', () => {
  let table: FoldTable;

  beforeAll(() => {
    table = createRealFoldTable();
  });

  const wordsOf = (text: string, splits?: readonly number[]): string[] => {
    const tokens = createTokenBuffer();
    tokenise(text, table, tokens, createClosedFilter(), splits);
    return Array.from({ length: tokens.count }, (_, i) => text.slice(tokens.start[i], tokens.end[i]));
  };
  const hashesOf = (text: string): number[] => {
    const tokens = createTokenBuffer();
    tokenise(text, table, tokens, createClosedFilter());
    return [...tokens.hash.slice(0, tokens.count)];
  };

  it.each([
    [
      'spaces and marks',
      'Well, he left; “quietly” (so they say).',
      ['Well', 'he', 'left', 'quietly', 'so', 'they', 'say'],
    ],
    ['hyphens and apostrophes', "Amir-Abdollahian's o’clock", ['Amir', 'Abdollahian', 's', 'o', 'clock']],
    ['digits with letters', 'Su-24 and the 6th', ['Su', '24', 'and', 'the', '6th']],
    ['accents as marks of their own', 'C\u0327avus\u0327og\u0306lu', ['C\u0327avus\u0327og\u0306lu']],
    ['a soft hyphen inside a word', 'Erdo\u00ADğan came', ['Erdo\u00ADğan', 'came']],
    ['a soft hyphen after a word', 'Erdoğan\u00AD came', ['Erdoğan', 'came']],
    ['a joiner after a word', 'Erdoğan\u200D came', ['Erdoğan\u200D', 'came']],
    // Properties of names found these, at their 27,591st and 214,919th text.
    ['a joiner behind a soft hyphen', 'Erdoğan\u00AD\u200D came', ['Erdoğan', 'came']],
    ['an accent behind a soft hyphen', '普\u00AD\u0301 Erdoğan\u00AD\u0301', ['普', 'Erdoğan']],
    ['a zero-width joiner inside a word', 'می\u200Cشود', ['می\u200Cشود']],
    ['direction marks around a word', '\u200Eپوتین\u200F رفت', ['پوتین', 'رفت']],
    ['vowel signs of Arabic', 'سُورِيَا', ['سُورِيَا']],
    ['Chinese, character by character', '普京说。', ['普', '京', '说']],
    ['Japanese with a middle dot', 'セルゲイ・ラブロフ', ['セ', 'ル', 'ゲ', 'イ', 'ラ', 'ブ', 'ロ', 'フ']],
    ['Korean, syllable by syllable', '푸틴은', ['푸', '틴', '은']],
    ['Thai vowel signs stay with their letter', 'มอสโก', ['ม', 'อ', 'ส', 'โ', 'ก']],
    ['Hindi matras inside a word', 'पुतिन ने', ['पुतिन', 'ने']],
    ['characters outside the basic plane', '𝕏 Putin', ['𝕏', 'Putin']],
    ['emoji and flags beside words', '🇹🇷Türkiye👍🏻Iran😀', ['Türkiye', 'Iran']],
    ['a skin tone joins the letter before it', 'Iran\u{1f3fb}', ['Iran\u{1f3fb}']],
    ['half of a character', '\ud83dIran \ud83d', ['\ud83dIran', '\ud83d']],
    ['nothing', '', []],
    ['marks alone', '— … ·', []],
  ])('parts words: %s', (_what, text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it('gives spellings that fold alike one hash', () => {
    expect(hashesOf('ERDOĞAN')).toEqual(hashesOf('erdogan'));
    expect(hashesOf('Erdog\u0306an')).toEqual(hashesOf('Erdo\u00ADgan'));
    expect(hashesOf('یزدی')).toEqual(hashesOf('يزدي'));
    expect(hashesOf('Putin')).not.toEqual(hashesOf('Putyn'));
  });

  it('hashes as hashWord does', () => {
    expect(hashesOf('Moskau 普')).toEqual([hashWord('moskau'), hashWord('普')]);
  });

  it('notes the words that the filter knows, and of the others those that may be forms', () => {
    const bits = new Uint16Array(128);
    setBits(bits, hashWord('moskau'));
    const asked: string[] = [];
    const text = 'moskau Berlin rom oslo MOSKAU';
    const tokens = createTokenBuffer();
    const smallFirst = new Uint8Array(1024);
    smallFirst['o'.charCodeAt(0)] = 1;
    tokenise(text, table, tokens, {
      bits,
      smallFirst,
      formFirst: new Uint8Array(1024),
      formLast: new Uint8Array(1024).fill(1),
      formPairs: new Uint8Array(PAIRS),
      mayBeForm(of, start, end) {
        asked.push(of.slice(start, end));
        return start > 10;
      },
    });
    // A word that is written small is only asked for where its first letter is among the small ones.
    expect(asked).toEqual(['Berlin', 'oslo']);
    expect([...tokens.candidates.slice(0, tokens.candidateCount)]).toEqual([1, 6, 9]);
  });

  it('ends a word at a split, and nowhere else', () => {
    expect(wordsOf('TurkeySyria Iran', [6])).toEqual(['Turkey', 'Syria', 'Iran']);
    expect(wordsOf('TurkeySyria Iran', [0, 6, 11, 12])).toEqual(['Turkey', 'Syria', 'Iran']);
    expect(wordsOf('ab', [1])).toEqual(['a', 'b']);
  });

  it('grows with the text and forgets the text before', () => {
    const tokens = createTokenBuffer(2);
    tokenise('one two three four five', table, tokens, createClosedFilter());
    expect(tokens.count).toBe(5);
    expect(tokens.end[4]).toBe(23);
    tokenise('one', table, tokens, createClosedFilter());
    expect(tokens.count).toBe(1);
  });
});

import { describe, expect, it } from 'vitest';
import { hashWord, pairOf } from '../text/token-buffer';
import { createWordSounds, type StoredSounds } from './word-sounds';

const LATIN = { r: ['r', ''], u: ['u ou', 'oo'], d: ['d', ''], i: ['i', ''], l: ['l', ''], h: ['h', '-'] } as const;
const STORED: StoredSounds = {
  scripts: [
    { script: 0, partOnly: false, pairs: 'ruro huhoudouoo', written: LATIN },
    {
      script: 4,
      partOnly: true,
      pairs: 'רו ',
      written: { r: ['ר', ''], u: ['ו', ''], d: ['ד', ''], i: ['י', ''], l: ['ל', ''] },
    },
  ],
  words: [
    ['rudil', 'r u d i l'],
    ['hud', 'h u d'],
  ],
  taken: ['roudil'],
};

/** What the letters spell: word, letters taken, letters that they lack; with a mark where it may stand alone. */
function spelled(letters: string, mostDropped = -1, stored = STORED): string[] {
  const sounds = createWordSounds(stored);
  sounds.prepare(0);
  sounds.prepare(4);
  const found: string[] = [];
  sounds.match(letters, mostDropped, mostDropped < 0 ? 0 : 2, ({ hash, length, spelled: whole, alone }) => {
    const word = stored.words.find(([one]) => hashWord(one) === hash)?.[0] ?? '?';
    found.push(`${word} ${letters.slice(0, length)}(${whole.slice(length)})${alone ? ' +' : ''}`);
  });
  return found;
}

describe('createWordSounds', () => {
  it('finds the spellings of a word, but not the listed one', () => {
    expect(spelled('roodil')).toEqual(['rudil roodil()']);
    expect(spelled('rudil')).toEqual([]);
    expect(spelled('rodil')).toEqual([]);
  });

  it('lets only usual spellings of longer words stand alone, that are no other word', () => {
    expect(spelled('roudil')).toEqual(['rudil roudil()']);
    expect(spelled('roudil', 0, { ...STORED, taken: [] })).toEqual(['rudil roudil() +']);
    expect(spelled('houd')).toEqual(['hud houd()']);
    expect(spelled('רודיל')).toEqual(['rudil רודיל()']);
  });

  it('finds a spelling with letters behind it, and one that lacks its last letters', () => {
    expect([spelled('roodils', 0), spelled('roodils')]).toEqual([['rudil roodil()'], []]);
    expect(spelled('roodio', 1)).toEqual(['rudil roodi(l)']);
    expect(spelled('roodio', 0)).toEqual([]);
    expect(spelled('roodill', 2).sort()).toEqual(['rudil rood(il)', 'rudil roodi(l)', 'rudil roodil()'].sort());
  });

  it('reads a sound that may be left out', () => {
    expect(spelled('ud')).toEqual(['hud ud()']);
  });

  it('knows with which letters spellings begin, of the scripts that it was prepared for', () => {
    const sounds = createWordSounds(STORED);
    const begins = (letters: string): boolean =>
      sounds.pairs[pairOf(letters.charCodeAt(0), letters.charCodeAt(1))] === 1;
    expect(begins('ro')).toBe(false);
    sounds.prepare(0);
    expect([begins('ro'), begins('ru'), begins('hu'), begins('ud'), begins('xx')]).toEqual([
      true,
      true,
      true,
      true,
      false,
    ]);
    expect(begins('רו')).toBe(false);
  });
});

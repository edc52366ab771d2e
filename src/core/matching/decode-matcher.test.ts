import { describe, expect, it } from 'vitest';
import { buildFoldTable } from '../../cli/compile/build-fold-table';
import { encodeMatcher } from '../../cli/compile/encode-matcher';
import { decodeMatcher, type StoredMatcher } from './decode-matcher';
import { createTinyParts, tinyFrame, tinyWay } from './tiny-knowledge.cases';

const PARTS = createTinyParts({
  entries: [
    { id: 'rudolf', aliases: ['Rudolf Elphberg', { text: 'Rodolfo', languages: ['it', 'es'] }], ties: [1] },
    { id: 'ruritania', type: 'place', country: 1, aliases: ['Ruritania'] },
  ],
  lexemes: [['post', 'king', 'king', 'en']],
  endings: [{ name: 'genitive', script: 'Latin', languages: ['de'], rules: [{ after: '.$', endings: ['s'] }] }],
  offices: [
    {
      id: 'king',
      post: 'king',
      place: 1,
      single: true,
      terms: [{ holder: 'Rudolf', entry: 0, from: null, to: 100, died: false, checkedTo: 200 }],
    },
  ],
  frames: [tinyFrame({ entry: 0, from: 1, to: 2, ways: [tinyWay({ needs: [['crown']] })] })],
  voices: [{ country: 1, entries: [0] }],
});
const STORED = encodeMatcher(buildFoldTable(), PARTS.index, PARTS.senses, PARTS.data);

describe('decodeMatcher', () => {
  it('gives back what was stored', () => {
    expect(decodeMatcher(STORED)).toEqual(PARTS);
  });

  it('stores the same parts as the same text', () => {
    const { index, senses, data } = decodeMatcher(STORED);
    expect(encodeMatcher(buildFoldTable(), index, senses, data)).toBe(STORED);
  });

  const broken = (change: Partial<Record<keyof StoredMatcher, unknown>>): string =>
    JSON.stringify({ ...(JSON.parse(STORED) as StoredMatcher), ...change });

  it('says what to do about another format', () => {
    expect(() => decodeMatcher(broken({ format: 2 }))).toThrow('format 2, wanted 1: run npm run knowledge');
  });

  it('says what to do about a text that is cut off', () => {
    const { arrays } = JSON.parse(STORED) as StoredMatcher;
    expect(() => decodeMatcher(broken({ arrays: arrays.slice(0, 400) }))).toThrow(
      /cut off: 300 bytes of \d+: run npm run knowledge/,
    );
    expect(() => decodeMatcher(STORED.slice(0, -20))).toThrow(SyntaxError);
  });
});

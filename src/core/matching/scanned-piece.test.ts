import { describe, expect, it } from 'vitest';

import { lexemesFrom, lexemesTo } from './lexeme-hits';
import { ALIAS_ABBREVIATION } from './matcher-data';
import {
  CASE_ALL_CAPITALS,
  CASE_CAPITAL,
  CASE_SMALL,
  caseOf,
  isAllCapitals,
  isKnown,
  isTitleCase,
  tokenBefore,
} from './piece-words';
import type { ScannedPiece } from './scanned-piece';
import { createWholeScanner, lexemesOf } from './whole-scanner.cases';
import { createTinyParts } from './tiny-knowledge.cases';

const scanner = createWholeScanner(
  createTinyParts({
    entries: [
      { id: 'turkey', type: 'place', aliases: ['Turkey', { text: 'Hindi', languages: ['tr'] }] },
      { id: 'syria', type: 'place', aliases: ['Syria', 'سوريا'] },
      { id: 'group', type: 'organisation', aliases: [{ text: 'IS', aliasClass: ALIAS_ABBREVIATION }, 'Islamic State'] },
      { id: 'assad', aliases: ['Bashar al-Assad', 'Assad'] },
    ],
    lexemes: [
      ['month', '5', 'May', 'en'],
      ['demonym', 'turkey', 'Turkish', 'en'],
      ['post', 'president', 'president', 'en'],
      ['post', 'president', 'Präsident', 'de'],
      ['other-place', '', 'Ohio'],
    ],
  }),
);

const scan = (text: string, language: string | null = 'en', borders: readonly number[] = []): ScannedPiece =>
  scanner({ text, borders, section: 0 }, language);
const aliasesIn = (piece: ScannedPiece): string[] =>
  piece.aliases.map(({ start, end }) => piece.text.slice(start, end));
const wordsOf = <T>(piece: ScannedPiece, ask: (piece: ScannedPiece, token: number) => T): T[] =>
  [...piece.tokenStart].map((_start, token) => ask(piece, token));
const lexemesIn = (piece: ScannedPiece): string[] =>
  lexemesOf(piece).map(({ start, end, lexeme }) => `${lexeme.kind} ${piece.text.slice(start, end)}`);

describe('capitals', () => {
  it.each([
    ['Turkey roast', ['Turkey']],
    ['roast turkey', []],
    ['ROAST TURKEY', ['TURKEY']],
    ['the fighters of IS', ['IS']],
    ['where it Is and is', []],
    ['IS', ['IS']],
    ['THIS IS SYRIA', ['SYRIA']],
    ['Bashar al-Assad', ['Bashar al-Assad', 'Assad']],
    ['Bashar Al-Assad', ['Bashar Al-Assad', 'Assad']],
    ['bashar al-assad', []],
    ['islamic state', []],
  ])('%s', (text, found) => {
    expect(aliasesIn(scan(text))).toEqual(found);
  });

  it('tells a month from a verb, and takes other words of the lexicon in any case', () => {
    expect(lexemesIn(scan('he may come in May'))).toEqual(['month May']);
    expect(lexemesIn(scan('PRESIDENT, President, president'))).toHaveLength(3);
  });

  it('notes how every word is written', () => {
    expect(wordsOf(scan('Ab aB AB 12 سوريا'), caseOf)).toEqual([
      CASE_CAPITAL,
      CASE_SMALL,
      CASE_CAPITAL | CASE_ALL_CAPITALS,
      0,
      0,
    ]);
  });

  it.each([
    ['ALL OF IT, 24', true],
    ['ALL but one', false],
    ['All Of It', false],
    ['2024', false],
  ])('knows a line in capitals: %s', (text, all) => {
    expect(isAllCapitals(scan(`${text} سوريا`))).toBe(all);
  });

  it.each([
    ['Minister Visits Small Town in Rain', true],
    ['The minister visits a small town', false],
    ['Two Words', false],
  ])('knows a headline with capitals: %s', (text, title) => {
    expect(isTitleCase(scan(`${text} سوريا`))).toBe(title);
  });
});

describe('languages', () => {
  it('reads words of a lexicon in its language only, and in every one where the language is not known', () => {
    expect(lexemesIn(scan('president Präsident Ohio', 'de'))).toEqual(['post Präsident', 'other-place Ohio']);
    expect(lexemesIn(scan('president Präsident Ohio', null))).toEqual([
      'post president',
      'post Präsident',
      'other-place Ohio',
    ]);
  });

  it('takes an alias of some languages only where the page is in one of them', () => {
    expect(aliasesIn(scan('Hindi', 'tr'))).toEqual(['Hindi']);
    expect(aliasesIn(scan('Hindi', 'en'))).toEqual([]);
    expect(aliasesIn(scan('Hindi', null))).toEqual([]);
  });
});

describe('element borders', () => {
  it('reads words that run together at a border apart', () => {
    const piece = scan('TurkeySyria', 'en', [6]);
    expect(aliasesIn(piece)).toEqual(['Turkey', 'Syria']);
    expect(piece.aliases.map(({ start }) => start)).toEqual([0, 6]);
  });

  it('finds nothing there without the border', () => {
    expect(aliasesIn(scan('TurkeySyria'))).toEqual([]);
  });

  it('reads a name that borders run through as one', () => {
    expect(aliasesIn(scan('Turkey', 'en', [1, 3]))).toEqual(['Turkey']);
    expect(aliasesIn(scan('Bashar al-Assad', 'en', [6, 7, 10]))).toEqual(['Bashar al-Assad', 'Assad']);
  });

  it('reads no word out of the middle of another that no border touches', () => {
    expect(aliasesIn(scan('xTurkeyx', 'en', [1]))).toEqual([]);
  });

  it('keeps the prefix rule of Arabic beside a border', () => {
    expect(new Set(aliasesIn(scan('وسوريا', 'ar', [1])))).toEqual(new Set(['سوريا']));
  });
});

describe('what is kept of a piece', () => {
  it('marks the words that an alias or the lexicon holds', () => {
    expect(wordsOf(scan('Nobody met Bashar al-Assad in May'), isKnown)).toEqual([
      false,
      false,
      true,
      true,
      true,
      false,
      true,
    ]);
  });

  it('gives lexemes by their first and last word', () => {
    const piece = scan('the Turkish president');
    expect(lexemesFrom(piece, 1).map(({ lexeme }) => lexeme.value)).toEqual(['turkey']);
    expect(lexemesTo(piece, 2).map(({ lexeme }) => lexeme.value)).toEqual(['president']);
    expect(lexemesFrom(piece, 0)).toEqual([]);
  });

  it('does not change when other pieces are scanned', () => {
    const first = scan('Turkey and Syria');
    const before = structuredClone(first);
    scan('Something longer that has quite another set of words in it, such as Syria and Bashar al-Assad.');
    expect(first).toEqual(before);
  });

  it('is empty for an empty piece', () => {
    const piece = scan('');
    expect([piece.aliases, piece.rows, [...piece.tokenStart]]).toEqual([[], [], []]);
  });
});

describe('tokenBefore', () => {
  it.each([
    [0, -1],
    [3, 0],
    [9, 0],
    [10, 1],
    [99, 1],
  ])('offset %i', (offset, token) => {
    expect(tokenBefore(Int32Array.from([3, 10]), offset)).toBe(token);
  });
});

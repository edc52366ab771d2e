import { expect, it } from 'vitest';
import type { Matcher } from '../../core/matching/matcher';
import type { Mention } from '../../core/matching/mention';
import { annotatePieces } from './annotate-text';

const PIECES = ['Ankara and Ankara', 'then Moscow', 'Ankara'].map((text, i) => ({
  text,
  borders: [],
  section: i < 2 ? 0 : 1,
}));
const TEXT = PIECES.map(({ text }) => text).join('\n');
const OFFSETS = [0, 18, 30];

function mention(piece: number, start: number, end: number, entry: string): Mention {
  return {
    piece,
    start,
    end,
    entry,
    type: 'place',
    kind: 'name',
    score: 0.9,
    sure: true,
    alternatives: [],
    why: { code: 'full-name-elsewhere', piece: 1, start: 7 },
  };
}

const MENTIONS = [
  mention(0, 0, 6, 'ankara'),
  mention(0, 11, 17, 'ankara'),
  mention(1, 5, 11, 'moscow'),
  mention(2, 0, 6, 'ankara'),
];

function annotate(seen: unknown[] = []) {
  const matcher: Matcher = {
    scan: (piece, language) => {
      seen.push([piece.text, language]);
      return { textLength: piece.text.length };
    },
    resolve: (pieces, candidates, facts) => {
      seen.push([pieces.length, candidates.length, facts]);
      return MENTIONS;
    },
  };
  return annotatePieces(matcher, TEXT, PIECES, OFFSETS, 'en', { date: '2016-08-12', from: 'meta' });
}

it('puts places in pieces into places in the text', () => {
  const { mentions, ...page } = annotate();
  expect(page).toEqual({ pageDate: '2016-08-12', dateFrom: 'meta', language: 'en', text: TEXT });
  expect(mentions.map(({ start, end, text }) => [start, end, text])).toEqual([
    [0, 6, 'Ankara'],
    [11, 17, 'Ankara'],
    [23, 29, 'Moscow'],
    [30, 36, 'Ankara'],
  ]);
});

it('says what a page would paint: an entry at its first mention in each section', () => {
  expect(annotate().mentions.map(({ highlighted }) => highlighted)).toEqual([true, false, true, true]);
});

it('says all that the matcher says, but for the piece', () => {
  expect(annotate().mentions[0]).toEqual({
    start: 0,
    end: 6,
    text: 'Ankara',
    entry: 'ankara',
    type: 'place',
    kind: 'name',
    score: 0.9,
    sure: true,
    alternatives: [],
    why: 'short form; full name at 1:7',
    highlighted: true,
  });
});

it('scans every piece once in the language of the page, and resolves them together', () => {
  const seen: unknown[] = [];
  annotate(seen);
  expect(seen).toEqual([...PIECES.map(({ text }) => [text, 'en']), [3, 3, { date: '2016-08-12', language: 'en' }]]);
});

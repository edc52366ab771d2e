import { expect, it } from 'vitest';
import { richNews } from './rich-news';
import { syntheticNames } from './synthetic-names';

const text = richNews(100_000)
  .map((piece) => piece.text)
  .join('\n');
const names = syntheticNames(3000);

it('gives the same text every time, of the length that was asked for', () => {
  const pieces = richNews(5000);
  expect(pieces.reduce((sum, piece) => sum + piece.text.length, 0)).toBe(5000);
  expect(richNews(5000)).toEqual(pieces);
});

it('has as many different words as news, and uses a few of them all the time', () => {
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  expect(new Set(words).size).toBeGreaterThan(5000);
  expect(words.filter((word) => word === 'the').length).toBeGreaterThan(words.length / 200);
});

it('names some of those who are in the packs, in more than one script', () => {
  const named = names.slice(0, 1000).filter((name) => text.includes(name));
  expect(named.length).toBeGreaterThan(20);
  expect(named.some((name) => /\p{Script=Cyrillic}/u.test(name))).toBe(true);
});

it('gives a smaller pack as the beginning of a larger one, each name once', () => {
  expect(syntheticNames(100)).toEqual(names.slice(0, 100));
  expect(new Set(names).size).toBe(3000);
});

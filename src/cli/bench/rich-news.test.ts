import { expect, it } from 'vitest';
import { richNews } from './rich-news';
import { syntheticNames } from './synthetic-names';

const textOf = (length: number): string =>
  richNews(length)
    .map(({ text }) => text)
    .join('\n');

it('gives the same text every time, of the length that was asked for', () => {
  const text = richNews(20_000);
  expect(text.reduce((sum, piece) => sum + piece.text.length, 0)).toBe(20_000);
  expect(richNews(20_000)).toEqual(text);
});

it('has as many different words as news, and uses a few of them all the time', () => {
  const words =
    textOf(200_000)
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? [];
  expect(new Set(words).size).toBeGreaterThan(8000);
  expect(words.filter((word) => word === 'the').length).toBeGreaterThan(words.length / 200);
});

it('names some of those who are in the packs, in more than one script', () => {
  const text = textOf(200_000);
  const named = syntheticNames(1000).filter((name) => text.includes(name));
  expect(named.length).toBeGreaterThan(20);
  expect(named.some((name) => /\p{Script=Cyrillic}/u.test(name))).toBe(true);
});

it('gives a smaller pack as the beginning of a larger one, each name once', () => {
  const names = syntheticNames(3000);
  expect(syntheticNames(100)).toEqual(names.slice(0, 100));
  expect(new Set(names).size).toBe(3000);
});

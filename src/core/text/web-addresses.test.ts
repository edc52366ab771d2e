import { describe, expect, it } from 'vitest';
import { isWithinAny, webAddresses } from './web-addresses';

const addressesIn = (text: string): string[] => webAddresses(text).map(({ start, end }) => text.slice(start, end));

describe('webAddresses', () => {
  it.each([
    ['see https://example.org/zenda-strelsau/1 for more', ['https://example.org/zenda-strelsau/1']],
    ['<http://example.org/زندا--قصر>', ['http://example.org/زندا--قصر']],
    ['at (www.zenda.example)', ['www.zenda.example']],
    ['write to press@zenda.example or @ZendaCastle', ['press@zenda.example', '@ZendaCastle']],
    ['www.zenda.example and https://zenda.example', ['www.zenda.example', 'https://zenda.example']],
  ])('finds those in %s', (text, addresses) => {
    expect(addressesIn(text)).toEqual(addresses);
  });

  it.each(['', 'Zenda: a castle', 'price @ 5', 'and/or', 'a:// b'.slice(0, 2)])('finds none in %j', (text) => {
    expect(addressesIn(text)).toEqual([]);
  });

  it('takes time in proportion to the text', () => {
    const text = 'a@'.repeat(200_000);
    expect(webAddresses(text)).toEqual([{ start: 0, end: text.length }]);
  });
});

describe('isWithinAny', () => {
  const stretches = [
    { start: 2, end: 5 },
    { start: 9, end: 12 },
  ];

  it.each([
    [1, false],
    [2, true],
    [4, true],
    [5, false],
    [9, true],
    [12, false],
  ])('of %i says %s', (offset, within) => {
    expect(isWithinAny(stretches, offset)).toBe(within);
  });

  it('of no stretches says false', () => {
    expect(isWithinAny([], 0)).toBe(false);
  });
});

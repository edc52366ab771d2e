import { expect, it } from 'vitest';
import { findSlot, hasBit, joinHash, setBit, slotOf } from './term-index';

function table(...hashes: number[]): { key: Int32Array; value: Int32Array } {
  const key = new Int32Array(8);
  const value = new Int32Array(8);
  hashes.forEach((hash, i) => {
    let slot = slotOf(hash, 7);
    while (value[slot] !== 0) slot = (slot + 1) & 7;
    key[slot] = hash;
    value[slot] = i + 1;
  });
  return { key, value };
}

it('finds a hash past others in its way, and round the end of the table', () => {
  const { key, value } = table(7, 15, 23);
  expect([7, 15, 23].map((hash) => value[findSlot(key, value, hash)])).toEqual([1, 2, 3]);
  expect(findSlot(key, value, 31)).toBe(-1);
});

it('finds a second sequence with the same hash from the slot after the first', () => {
  const { key, value } = table(5, 5);
  const first = findSlot(key, value, 5);
  const second = findSlot(key, value, 5, first + 1);
  expect([value[first], value[second]]).toEqual([1, 2]);
  expect(findSlot(key, value, 5, second + 1)).toBe(-1);
});

it('tells sequences apart by the order of their words', () => {
  expect(joinHash(joinHash(1, 2), 3)).not.toBe(joinHash(joinHash(1, 3), 2));
});

it('has the bits that were set, and not every other', () => {
  const filter = new Uint32Array(64);
  for (const hash of [1, -77, 123_456_789]) setBit(filter, hash);
  expect([1, -77, 123_456_789].every((hash) => hasBit(filter, hash))).toBe(true);
  expect(
    Array.from({ length: 200 }, (_, i) => i * 7919 + 3).filter((hash) => hasBit(filter, hash)).length,
  ).toBeLessThan(20);
});

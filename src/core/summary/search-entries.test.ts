import { expect, it } from 'vitest';
import { searchEntries } from './search-entries';

const entries = [{ label: 'Mevlüt Çavuşoğlu' }, { label: 'Sergei Lavrov' }, { label: 'Hakan Fidan' }];

it.each([
  ['', [0, 1, 2]],
  ['  ', [0, 1, 2]],
  ['cavusoglu', [0]],
  ['ÇAVUŞ mev', [0]],
  ['a', [0, 1, 2]],
  ['fıdan', [2]],
  ['lavrov putin', []],
])('searching for "%s"', (query, expected) => {
  expect(searchEntries(entries, query)).toEqual(expected.map((index) => entries[index]));
});

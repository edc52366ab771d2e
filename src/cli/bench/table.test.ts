import { expect, it } from 'vitest';
import { shortNumber, tableText } from './table';

it('sets numbers at the right and words at the left', () => {
  const text = tableText({
    title: 'Times',
    head: ['what', 'ms'],
    rows: [
      ['ours', '3'],
      ['a longer one', '–'],
    ],
    note: 'Cold.',
  });
  expect(text).toBe(
    [
      '### Times',
      '',
      '| what         |  ms |',
      '| ------------ | --: |',
      '| ours         |   3 |',
      '| a longer one |   – |',
      '',
      'Cold.',
    ].join('\n'),
  );
});

it.each([
  [0, '0'],
  [0.0456, '0.046'],
  [3.14159, '3.14'],
  [31.4159, '31.4'],
  [3141.59, '3142'],
  [Number.NaN, '–'],
])('writes %d as %s', (value, text) => {
  expect(shortNumber(value)).toBe(text);
});

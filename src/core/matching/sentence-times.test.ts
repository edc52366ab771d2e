import { expect, it } from 'vitest';
import { firstDay, formatDay } from '../dates/calendar';
import { timesBetween } from './sentence-times';
import { createTinyParts } from './tiny-knowledge.cases';
import { createWholeScanner } from './whole-scanner.cases';

const scan = createWholeScanner(
  createTinyParts({
    lexemes: [
      ['month', '8', 'August', 'en'],
      ['month', '8', 'أغسطس', 'ar'],
      ['month', '8', 'августа', 'ru'],
      ['weekday', '2', 'Tuesday', 'en'],
      ['unit', 'week', 'weeks', 'en'],
      ['number', '2', 'two', 'en'],
      ['ago', '', 'ago', 'en'],
    ],
  }),
);

function daysIn(text: string, language: string, from = 0, to = text.length) {
  const piece = scan({ text, borders: [], section: 0 }, language);
  return timesBetween(piece, from, to, 0, firstDay('2016-08-12')).map(({ start, end, ranges }) => [
    text.slice(start, end),
    formatDay(ranges[0]!.from),
  ]);
}

it.each([
  ['in figures with a month', 'It was on 9 August 2016 at noon', 'en', [['9 August 2016', '2016-08-09']]],
  ['with an ordinal', 'It was on August 9th, 2016', 'en', [['August 9th, 2016', '2016-08-09']]],
  ['in Arabic figures', 'كان في ٩ أغسطس ٢٠١٦ ظهرا', 'ar', [['٩ أغسطس ٢٠١٦', '2016-08-09']]],
  ['in Russian', 'Это было 9 августа днём', 'ru', [['9 августа', '2016-08-09']]],
  ['by the weekday', 'It was on Tuesday', 'en', [['Tuesday', '2016-08-09']]],
  ['in words', 'It was two weeks ago', 'en', [['two weeks ago', '2016-07-25']]],
  ['not in a number that is no time', 'It was 12345 to 7', 'en', []],
])('reads a time %s', (_how, text, language, found) => {
  expect(daysIn(text, language)).toEqual(found);
});

it('reads only between the offsets', () => {
  const text = 'On Tuesday it rained. On 9 August it did not.';
  expect(daysIn(text, 'en', 22)).toEqual([['9 August', '2016-08-09']]);
  expect(daysIn(text, 'en', 0, 22)).toEqual([['Tuesday', '2016-08-09']]);
});

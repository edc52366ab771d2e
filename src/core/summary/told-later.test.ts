import { expect, it } from 'vitest';
import { firstDay } from '../dates/calendar';
import { createPackIndex } from '../knowledge/pack-index';
import type { Statement } from '../knowledge/pack';
import { SMALL_PACK } from '../knowledge/small-pack.cases';
import { isToldLater } from './told-later';

const index = createPackIndex(SMALL_PACK);
const later = (when: string | undefined, pageDate: string | null, source = 'gazette') => {
  const statement: Statement = {
    id: 's',
    about: ['rudolf'],
    text: 'What was so.',
    citation: { kind: 'report', source, paragraph: 1 },
    ...(when !== undefined && { when }),
  };
  return isToldLater(statement, pageDate === null ? null : firstDay(pageDate), index);
};

// Seen to fail with the end left out, with a partial date taken to its end, and without the slack.
it.each([
  ['begins after the page', '1894-05-02', '1894-05-01', true],
  ['is of the day of the page', '1894-05-01', '1894-05-01', false],
  ['tells of an end after the page', '1890/1894-05-02', '1894-05-01', true],
  ['goes on without an end', '1890/', '1894-05-01', false],
  ['is of some day of the month of the page', '1894-05', '1894-05-01', false],
  ['has no page date to lie after', '1894-05-02', null, false],
])('what %s', (_what, when, pageDate, expected) => {
  expect(later(when, pageDate)).toBe(expected);
});

it('goes by the report where no time is given, with a day for the press and two where its day is inferred', () => {
  expect([later(undefined, '1894-05-01'), later(undefined, '1894-04-30')]).toEqual([false, true]);
  expect([later(undefined, '1896-01-08', 'courier'), later(undefined, '1896-01-07', 'courier')]).toEqual([false, true]);
  expect(later(undefined, '1800-01-01', 'nowhere')).toBe(false);
});

import { expect, it } from 'vitest';
import { describeMentions } from './count-mentions';

it('counts entries and mentions by kind', () => {
  const lines = describeMentions({
    pageDate: '2023-01-14',
    mentions: [
      { entry: 'vladimir-putin', type: 'person' },
      { entry: 'vladimir-putin', type: 'person' },
      { entry: 'ankara', type: 'place' },
    ],
  });
  expect(lines).toEqual([
    '3 mentions of 2 entries; date of the page: 2023-01-14',
    '  people           1  (2 mentions)',
    '  organisations    0  (0 mentions)',
    '  places           1  (1 mentions)',
    '  events           0  (0 mentions)',
  ]);
});

it('says when the page has no date', () => {
  expect(describeMentions({ pageDate: null, mentions: [] })[0]).toBe(
    '0 mentions of 0 entries; date of the page: not found',
  );
});

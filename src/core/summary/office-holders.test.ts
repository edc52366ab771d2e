import { expect, it } from 'vitest';
import { firstDay } from '../dates/calendar';
import { createPackIndex } from '../knowledge/pack-index';
import { SMALL_PACK } from '../knowledge/small-pack.cases';
import { officeHolders } from './office-holders';

const index = createPackIndex(SMALL_PACK);
const holders = (place: string, day: string | null) =>
  officeHolders(place, day === null ? null : firstDay(day), index).map(({ office, holder }) => [office, holder.id]);

// Seen to fail without the test for `single`: the colonels would be told as one.
it('names who held the offices of a country on a day, where one entry did', () => {
  expect(holders('ruritania', '1894-05-01')).toEqual([['king of Ruritania', 'rudolf']]);
  expect(holders('ruritania', '1897-06-01')).toEqual([['king of Ruritania', 'flavia']]);
  expect(holders('ruritania', '1891-01-01')).toEqual([]);
  expect(holders('strelsau', '1894-05-01')).toEqual([]);
  expect(holders('ruritania', null)).toEqual([]);
});

it('names nobody where dates leave it open who it was', () => {
  const [king] = SMALL_PACK.offices;
  const terms = [
    { holder: 'Rudolf', entry: 'rudolf', from: '1890', to: '1894' },
    { holder: 'Flavia', entry: 'flavia', from: '1894', to: null },
  ];
  const open = createPackIndex({ ...SMALL_PACK, offices: [{ ...king!, terms }] });
  expect(officeHolders('ruritania', firstDay('1894-03-01'), open)).toEqual([]);
  expect(officeHolders('ruritania', firstDay('1895-03-01'), open)).toHaveLength(1);
});

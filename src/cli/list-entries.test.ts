import { expect, it } from 'vitest';
import { SMALL_PACK } from '../core/knowledge/small-pack.cases';
import { listEntries } from './list-entries';

it('lists entries in the order of the pack, with counts', () => {
  expect(listEntries(JSON.stringify(SMALL_PACK)).split('\n').slice(0, 4)).toEqual([
    'id\ttype\tlabel\taliases\tstatements',
    'rudolf\tperson\tRudolf Elphberg\t3\t4',
    'flavia\tperson\tFlavia Elphberg\t3\t0',
    'michael\tperson\tMichael Elphberg\t3\t2',
  ]);
});

it('has a line for every entry and no other', () => {
  expect(listEntries(JSON.stringify(SMALL_PACK)).split('\n')).toHaveLength(SMALL_PACK.entries.length + 1);
});

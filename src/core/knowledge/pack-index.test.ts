import { expect, it } from 'vitest';
import { createPackIndex } from './pack-index';
import { SMALL_PACK } from './small-pack.cases';

const index = createPackIndex(SMALL_PACK);

it('finds entries and sources by id', () => {
  expect(index.entry('rudolf')?.label).toBe('Rudolf Elphberg');
  expect(index.entry('nobody')).toBeUndefined();
  expect(index.source('courier')?.publisher).toBe('Courier');
  expect(index.source('nothing')).toBeUndefined();
});

it('shows a statement on every entry it is about, in the order of the pack', () => {
  expect(index.statementsAbout('rudolf').map(({ id }) => id)).toEqual([
    'gazette.1',
    'gazette.2',
    'gazette.3',
    'courier.1',
  ]);
  expect(index.statementsAbout('ruritania').map(({ id }) => id)).toEqual(['gazette.3', 'background.1', 'background.2']);
  expect(index.statementsAbout('siege')).toEqual([]);
});

it('gives the terms of a holder oldest first, across offices', () => {
  expect(index.termsOf('rudolf').map(({ office, term }) => [office.id, term.from])).toEqual([
    ['colonel', '1890'],
    ['king-of-ruritania', '1894-05-01'],
  ]);
  expect(index.termsOf('guard')).toEqual([]);
});

it('gives the events of participants and of places, oldest first', () => {
  expect(index.eventsOf('rudolf').map(({ id }) => id)).toEqual(['siege', 'coronation']);
  expect(index.eventsOf('strelsau').map(({ id }) => id)).toEqual(['coronation']);
  expect(index.eventsOf('guard')).toEqual([]);
});

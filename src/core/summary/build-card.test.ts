import { describe, expect, it } from 'vitest';
import { createPackIndex } from '../knowledge/pack-index';
import { SMALL_PACK } from '../knowledge/small-pack.cases';
import { buildCard } from './build-card';

const index = createPackIndex(SMALL_PACK);
const card = (entry: string, pageDate: string | null, onPage: readonly string[] = []) =>
  buildCard(index, { entry, pageDate, onPage })!;
const offices = (pageDate: string | null, entry = 'rudolf') => {
  const { then, later, before } = card(entry, pageDate);
  return [then, later, before].map((lines) => lines.map(({ office }) => office));
};
const KING = 'king of Ruritania';
const COLONEL = 'colonel of the Guard';

describe('buildCard', () => {
  it('is null for an entry that the pack does not hold', () => {
    expect(buildCard(index, { entry: 'nobody', pageDate: null, onPage: [] })).toBeNull();
  });

  it('tells who it is', () => {
    expect(card('rudolf', '1894-06-01')).toMatchObject({
      id: 'rudolf',
      type: 'person',
      label: 'Rudolf Elphberg',
      native: { text: 'רודולף', language: 'he', direction: 'rtl' },
      description: 'What rudolf is',
      wikidata: 'Q1',
      pageDate: '1894-06-01',
      asOf: '1900-06-30',
    });
    expect(card('flavia', null)).toMatchObject({ native: null, wikidata: null, pageDate: null, event: null });
  });

  it.each([
    ['before both', '1889-12-31', [[], [COLONEL, KING], []]],
    ['in the first', '1891-06-01', [[COLONEL], [COLONEL, KING], []]],
    ['between', '1893-06-01', [[], [KING], [COLONEL]]],
    ['on the day of the second', '1894-05-01', [[KING], [KING], [COLONEL]]],
    ['on the last day of it', '1897-05-31', [[KING], [KING], [COLONEL]]],
    ['on the day of the successor', '1897-06-01', [[], [], [COLONEL, KING]]],
    ['without a date', null, [[COLONEL, KING], [], []]],
  ])('sorts the offices by the page date: %s', (_when, pageDate, sorted) => {
    expect(offices(pageDate)).toEqual(sorted);
  });

  it('tells of a term what it rests on, also where the holder has no item of Wikidata', () => {
    expect(card('rudolf', '1891-06-01').then[0]).toEqual({
      office: COLONEL,
      from: '1890',
      to: '1892',
      acting: true,
      note: null,
      checkedTo: '1900-06-30',
      citation: { kind: 'background', publisher: 'Wikidata', date: '1900-06-30', wikidata: 'Q1' },
    });
    // What a note tells may have come later than the page.
    expect(card('rudolf', '1891-06-01').later[0]).toMatchObject({ office: COLONEL, note: 'About.' });
    expect(card('flavia', '1898-01-01').then[0]).toMatchObject({
      to: null,
      acting: false,
      note: null,
      checkedTo: '1899',
      citation: { kind: 'background', publisher: 'Dragoman’s list of offices', wikidata: null },
    });
  });

  it('puts the report nearest to the page first, and background last', () => {
    const ids = (pageDate: string | null) => card('rudolf', pageDate).statements.map(({ id }) => id);
    expect(ids('1896-02-01')).toEqual(['courier.1', 'gazette.1', 'gazette.2', 'gazette.3']);
    expect(ids(null)).toEqual(['gazette.1', 'gazette.2', 'gazette.3', 'courier.1']);
  });

  it('says who calls it what, from when on they do', () => {
    const [rudolf, ...others] = SMALL_PACK.entries;
    const called = [
      { name: 'the Pretender', by: 'Michael', from: '1894-05', wikidata: 'Q5' },
      { name: 'the King', by: 'the Gazette', wikidata: 'Q6' },
    ];
    const disputed = createPackIndex({ ...SMALL_PACK, entries: [{ ...rudolf!, called }, ...others] });
    const names = (pageDate: string | null) =>
      buildCard(disputed, { entry: 'rudolf', pageDate, onPage: [] })!.called.map(({ name }) => name);
    expect([names('1894-04-30'), names('1894-05-01').length, names(null).length]).toEqual([['the King'], 2, 2]);
  });

  it('folds away what is said of the time after the page', () => {
    const { statements, laterStatements } = card('rudolf', '1894-05-02');
    expect(statements.map(({ id }) => id)).toEqual(['gazette.1', 'gazette.2', 'gazette.3']);
    expect(laterStatements.map(({ id }) => id)).toEqual(['courier.1']);
    expect(card('rudolf', null).statements).toHaveLength(4);
    expect(card('ruritania', '1840-01-01').statements.map(({ id }) => id)).toEqual(['background.1']);
  });

  it('says who claims a statement, who differs, and whom else it is about', () => {
    expect(card('rudolf', null).statements[3]).toMatchObject({
      text: 'Michael pardoned Rudolf.',
      when: '1896-01-05',
      claimedBy: 'a footman',
      differs: 'The Gazette denies it.',
      others: [{ id: 'michael', label: 'Michael Elphberg', type: 'person' }],
      citation: { kind: 'report', publisher: 'Courier', paragraph: 4 },
    });
    expect(card('ruritania', null).statements[1]).toMatchObject({ when: null, claimedBy: null, differs: null });
  });

  it('counts the reports that speak of the entry', () => {
    expect([card('rudolf', null).reportCount, card('rudolf', null).reportTotal]).toEqual([2, 2]);
    expect(card('guard', null).reportCount).toBe(1);
    expect(card('siege', null).reportCount).toBe(0);
  });

  it.each([
    ['1894-04-30', 'future'],
    ['1894-05-01', 'present'],
    ['1894-05-02', 'present'],
    ['1894-05-03', 'past'],
    [null, null],
  ])('sees an event from the page of %s as %s', (pageDate, seen) => {
    expect(card('coronation', pageDate).event?.seenFromPage).toBe(seen);
  });

  it('tells of an event when, where, who and what came of it', () => {
    expect(card('coronation', null).event).toEqual({
      from: '1894-05-01',
      to: '1894-05-02',
      precision: 'day',
      outcome: 'Went well.',
      seenFromPage: null,
      place: { id: 'strelsau', label: 'Strelsau', type: 'place' },
      participants: [
        { id: 'rudolf', label: 'Rudolf Elphberg', type: 'person' },
        { id: 'flavia', label: 'Flavia Elphberg', type: 'person' },
      ],
    });
    expect(card('siege', '1950-01-01').event).toMatchObject({
      to: null,
      place: null,
      outcome: null,
      seenFromPage: 'present',
    });
    expect(card('siege', null).event?.participants.map(({ id }) => id)).toEqual(['michael', 'rudolf']);
  });

  it('lists the events that an entry took part in, and which lie ahead of the page', () => {
    expect(card('rudolf', '1893-06-01').events.map(({ id, later }) => [id, later])).toEqual([
      ['siege', false],
      ['coronation', true],
    ]);
    expect(card('rudolf', null).events.every(({ later }) => !later)).toBe(true);
  });

  it.each([
    ['1900-06-30', false],
    ['1900-07-01', true],
    [null, false],
  ])('says when the page is later than the pack: %s', (pageDate, after) => {
    expect(card('rudolf', pageDate).pageAfterPack).toBe(after);
  });

  it('has the ties to the others on the page', () => {
    expect(card('rudolf', '1894-06-01', ['rudolf', 'michael']).ties.map(({ other }) => other.id)).toEqual(['michael']);
  });
});

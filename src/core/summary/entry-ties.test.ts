import { describe, expect, it } from 'vitest';
import { firstDay } from '../dates/calendar';
import { createPackIndex } from '../knowledge/pack-index';
import { SMALL_PACK } from '../knowledge/small-pack.cases';
import type { Entry, Pack } from '../knowledge/pack';
import { entryTies } from './entry-ties';

function tiesOf(id: string, onPage: readonly string[], pageDate: string | null, pack: Pack = SMALL_PACK) {
  const index = createPackIndex(pack);
  return entryTies(index.entry(id)!, onPage, pageDate === null ? null : firstDay(pageDate), index);
}

const lines = (id: string, onPage: readonly string[], pageDate: string | null) =>
  tiesOf(id, onPage, pageDate).map(({ other, text }) => `${other.id}: ${text}`);

describe('entryTies', () => {
  it('tells of a statement about both, with its citation', () => {
    expect(tiesOf('rudolf', ['michael'], '1894-06-01')).toEqual([
      {
        other: { id: 'michael', label: 'Michael Elphberg', type: 'person' },
        event: null,
        text: 'Rudolf dismissed Michael.',
        when: '1894-05-02',
        citation: {
          kind: 'report',
          publisher: 'Strelsau Gazette',
          title: 'The king is crowned',
          published: '1894-05-02',
          about: false,
          paragraph: 2,
        },
      },
    ]);
  });

  it('tells nothing that happened after the page date', () => {
    expect(lines('rudolf', ['michael'], '1894-05-02')).toEqual(['michael: Rudolf dismissed Michael.']);
    expect(lines('rudolf', ['guard', 'flavia', 'coronation'], '1894-04-30')).toEqual([]);
    expect(lines('rudolf', ['michael'], '1896-01-20')).toEqual(['michael: Michael pardoned Rudolf.']);
  });

  it('tells of an event that both were part of where no statement does', () => {
    expect(tiesOf('rudolf', ['flavia'], '1894-06-01')).toEqual([
      {
        other: { id: 'flavia', label: 'Flavia Elphberg', type: 'person' },
        event: { id: 'coronation', label: 'Coronation', type: 'event' },
        text: 'Coronation',
        when: '1894-05-01/1894-05-02',
        citation: null,
      },
    ]);
    expect(lines('rudolf', ['michael'], '1894-04-30')).toEqual(['michael: Siege']);
    expect(tiesOf('rudolf', ['michael'], '1894-04-30')[0]?.when).toBe('1893/');
  });

  it('takes the statement about the fewest where there is no date', () => {
    expect(lines('rudolf', ['michael'], null)).toEqual(['michael: Michael pardoned Rudolf.']);
    expect(lines('rudolf', ['guard'], null)).toEqual(['guard: Rudolf dismissed Michael.']);
  });

  it('puts people and events before organisations and places', () => {
    expect(
      tiesOf('rudolf', ['ruritania', 'guard', 'michael', 'coronation'], '1894-05-10').map(({ other }) => other.id),
    ).toEqual(['coronation', 'michael', 'guard', 'ruritania']);
  });

  it('leaves out the entry itself, strangers and those that nothing ties to it', () => {
    expect(lines('rudolf', ['rudolf', 'nobody'], null)).toEqual([]);
    expect(lines('flavia', ['guard'], null)).toEqual([]);
  });

  it('tells of twelve at most', () => {
    const guests = Array.from({ length: 20 }, (_, i): Entry => ({
      ...SMALL_PACK.entries[0]!,
      id: `guest-${i}`,
      label: `Guest ${i}`,
    }));
    const pack: Pack = {
      ...SMALL_PACK,
      entries: [...SMALL_PACK.entries, ...guests],
      statements: guests.map(({ id }, i) => ({
        id: `s${i}`,
        about: ['rudolf', id],
        text: `Met ${id}.`,
        citation: { kind: 'wikidata', item: 'Q1' },
      })),
    };
    expect(
      tiesOf(
        'rudolf',
        guests.map(({ id }) => id),
        null,
        pack,
      ),
    ).toHaveLength(12);
  });

  it('does not depend on the order of the page', () => {
    const page = ['ruritania', 'guard', 'michael', 'coronation', 'flavia'];
    expect(lines('rudolf', page, '1896-02-01')).toEqual(lines('rudolf', [...page].reverse(), '1896-02-01'));
  });
});

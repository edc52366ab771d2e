import type { Entry, Pack, Statement, Term } from './pack';

/** A pack about the affair of the crown of Ruritania, small enough to see through. */
export const SMALL_PACK: Pack = {
  format: 1,
  id: 'zenda',
  title: 'The affair of the crown',
  asOf: '1900-06-30',
  sources: [
    {
      id: 'gazette',
      publisher: 'Strelsau Gazette',
      title: 'The king is crowned',
      published: '1894-05-02',
      publishedAbout: false,
      language: 'en',
    },
    {
      id: 'courier',
      publisher: 'Courier',
      title: 'What they say',
      published: '1896-01-10',
      publishedAbout: true,
      language: 'de',
    },
  ],
  entries: [
    entry('rudolf', 'person', {
      label: 'Rudolf Elphberg',
      wikidata: 'Q1',
      native: { text: 'רודולף', language: 'he', direction: 'rtl' },
    }),
    entry('flavia', 'person', { label: 'Flavia Elphberg' }),
    entry('michael', 'person', { label: 'Michael Elphberg' }),
    entry('guard', 'organisation', { label: 'Royal Guard' }),
    entry('ruritania', 'place', { label: 'Ruritania' }),
    entry('strelsau', 'place', { label: 'Strelsau' }),
    entry('coronation', 'event', {
      label: 'Coronation',
      event: {
        kind: 'coronation',
        from: '1894-05-01',
        to: '1894-05-02',
        precision: 'day',
        place: 'strelsau',
        participants: ['rudolf', 'flavia'],
        outcome: 'Went well.',
      },
    }),
    entry('siege', 'event', {
      label: 'Siege',
      event: {
        kind: 'siege',
        from: '1893',
        to: null,
        precision: 'year',
        participants: ['michael', 'rudolf', 'nobody'],
      },
    }),
  ],
  offices: [
    {
      id: 'king-of-ruritania',
      label: 'king of Ruritania',
      post: 'king',
      place: 'ruritania',
      single: true,
      terms: [
        term(null, null, '1894-05-01'),
        term('rudolf', '1894-05-01', '1897-06-01'),
        term('flavia', '1897-06-01', null, { checkedTo: '1899' }),
      ],
    },
    {
      id: 'colonel',
      label: 'colonel of the Guard',
      post: 'colonel',
      place: 'ruritania',
      single: false,
      terms: [term('rudolf', '1890', '1892', { acting: true, note: 'About.' })],
    },
  ],
  statements: [
    statement('gazette.1', ['coronation', 'rudolf'], 'Rudolf was crowned.', '1894-05-01', 1),
    statement('gazette.2', ['rudolf', 'michael', 'guard'], 'Rudolf dismissed Michael.', '1894-05-02', 2),
    statement('gazette.3', ['rudolf', 'ruritania', 'strelsau', 'guard'], 'All were there.', '1894-05-02', 3),
    {
      ...statement('courier.1', ['michael', 'rudolf'], 'Michael pardoned Rudolf.', '1896-01-05', 4),
      citation: { kind: 'report', source: 'courier', paragraph: 4 },
      claimedBy: 'a footman',
      differs: 'The Gazette denies it.',
    },
    {
      id: 'background.1',
      about: ['ruritania'],
      text: 'Ruritania has a king.',
      citation: { kind: 'wikidata', item: 'Q9' },
    },
    {
      id: 'background.2',
      about: ['strelsau', 'ruritania'],
      text: 'Strelsau is its capital.',
      when: '1850/',
      citation: { kind: 'publication', publisher: 'Handbook of Courts', date: '1895' },
    },
  ],
};

function entry(id: string, type: Entry['type'], more: Partial<Entry>): Entry {
  return { id, type, label: id, description: `What ${id} is`, relations: [], aliasCount: 3, ...more };
}

function term(holder: string | null, from: string | null, to: string | null, more: Partial<Term> = {}): Term {
  return { holder: holder ?? 'Ferdinand Elphberg', entry: holder, from, to, ...more };
}

function statement(id: string, about: string[], text: string, when: string, paragraph: number): Statement {
  return { id, about, text, when, citation: { kind: 'report', source: 'gazette', paragraph } };
}

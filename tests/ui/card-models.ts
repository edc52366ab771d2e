import type { CardModel, CitationLine, EntryLink, StatementLine } from '../../src/core/summary/card-model';

/** Entries that the models below lead to. */
export const LINKS = {
  zarif: { id: 'mohammad-javad-zarif', label: 'Mohammad Javad Zarif', type: 'person' },
  lavrov: { id: 'sergei-lavrov', label: 'Sergei Lavrov', type: 'person' },
  putin: { id: 'vladimir-putin', label: 'Vladimir Putin', type: 'person' },
  erdogan: { id: 'recep-tayyip-erdogan', label: 'Recep Tayyip Erdoğan', type: 'person' },
  cavusoglu: { id: 'mevlut-cavusoglu', label: 'Mevlüt Çavuşoğlu', type: 'person' },
  turkey: { id: 'turkey', label: 'Turkey', type: 'place' },
  russia: { id: 'russia', label: 'Russia', type: 'place' },
  ankara: { id: 'ankara', label: 'Ankara', type: 'place' },
  saintPetersburg: { id: 'saint-petersburg', label: 'Saint Petersburg', type: 'place' },
  visit: { id: 'zarif-ankara-visit-2016-08-12', label: 'Zarif’s visit to Ankara', type: 'event' },
  call: { id: 'zarif-lavrov-call-2016-08', label: 'Zarif-Lavrov phone call', type: 'event' },
  meeting: { id: 'erdogan-putin-meeting-2016-08-09', label: 'Erdoğan-Putin meeting', type: 'event' },
  coup: { id: 'turkish-coup-attempt-2016', label: 'Coup attempt in Turkey', type: 'event' },
} as const satisfies Record<string, EntryLink>;

export function report(paragraph: number): CitationLine {
  return {
    kind: 'report',
    publisher: 'EA WorldView',
    title: 'Iran and Turkey look for common ground on Syria',
    published: '2016-08-12',
    about: false,
    paragraph,
  };
}

function wikidata(item: string): CitationLine {
  return { kind: 'background', publisher: 'Wikidata', date: '2026-01-30', wikidata: item };
}

function statement(id: string, text: string, rest: Partial<StatementLine> = {}): StatementLine {
  return { id, text, when: null, claimedBy: null, differs: null, citation: report(3), others: [], ...rest };
}

const NOTHING = {
  called: [],
  native: null,
  wikidata: null,
  pageDate: '2016-08-12',
  then: [],
  later: [],
  before: [],
  holders: [],
  map: null,
  event: null,
  ties: [],
  events: [],
  strip: null,
  statements: [],
  laterStatements: [],
  reportCount: 1,
  reportTotal: 3,
  asOf: '2026-01-30',
  pageAfterPack: false,
} satisfies Partial<CardModel>;

const FOREIGN_MINISTER = {
  office: 'foreign minister of Iran',
  from: '2013-08-15',
  to: '2021-08-25',
  acting: false,
  note: null,
  checkedTo: '2026-01-30',
  citation: wikidata('Q205297'),
};

export const ZARIF: CardModel = {
  ...NOTHING,
  ...LINKS.zarif,
  native: { text: 'محمدجواد ظریف', language: 'fa', direction: 'rtl' },
  description: 'Iranian diplomat and politician.',
  wikidata: 'Q205297',
  then: [FOREIGN_MINISTER],
  ties: [
    {
      other: LINKS.erdogan,
      event: null,
      text: 'Zarif drew attention to the support that Tehran had given Erdoğan in the failed coup attempt of July 2016.',
      when: '2016-08-12',
      citation: report(6),
    },
    { other: LINKS.lavrov, event: null, text: 'both took part in a phone call', when: '2016-08', citation: report(12) },
    {
      other: LINKS.turkey,
      event: null,
      text: 'Zarif welcomed that Turkey and Russia had made up with each other.',
      when: '2016-08-09',
      citation: report(4),
    },
    {
      other: LINKS.cavusoglu,
      event: null,
      text: 'Zarif and Çavuşoğlu spoke in Ankara.',
      when: '2016-08-12',
      citation: report(2),
    },
    { other: LINKS.ankara, event: null, text: 'Zarif visited Ankara.', when: '2016-08-12', citation: report(11) },
  ],
  events: [
    { ...LINKS.call, from: '2016-08', to: '2016-08', later: false },
    { ...LINKS.visit, from: '2016-08-12', to: '2016-08-12', later: false },
  ],
  statements: [
    statement('s1', 'Zarif, foreign minister of Iran, was pictured together with Lavrov, foreign minister of Russia.', {
      citation: report(1),
      others: [LINKS.lavrov],
    }),
    statement('s2', 'On his visit to Ankara, Zarif declared agreement that Syria’s territory had to stay whole.', {
      when: '2016-08-12',
      claimedBy: 'Zarif',
      others: [LINKS.ankara, LINKS.visit],
    }),
    statement('s3', 'Zarif welcomed the fact that Turkey and Russia had recently made up with each other.', {
      when: '2016-08-12',
      citation: report(4),
      others: [LINKS.turkey, LINKS.russia],
    }),
    statement('s4', 'Before he left for Ankara, Zarif talked on the telephone with Lavrov.', {
      when: '2016-08',
      claimedBy: 'Iranian state media',
      citation: report(12),
      others: [LINKS.lavrov, LINKS.ankara],
    }),
    statement('s5', 'Zarif and Erdoğan posed together for photographs.', {
      citation: report(9),
      others: [LINKS.erdogan],
    }),
  ],
  laterStatements: [
    statement('s6', 'Zarif resigned as vice-president for strategic affairs in March 2025.', {
      when: '2025-03-02',
      citation: { kind: 'background', publisher: 'BBC News', date: '2025-03-03', wikidata: null },
    }),
  ],
};

/** The same man on a page without a date. */
export const ZARIF_UNDATED: CardModel = {
  ...ZARIF,
  pageDate: null,
  laterStatements: [],
  ties: ZARIF.ties.slice(0, 1),
  then: [
    FOREIGN_MINISTER,
    {
      ...FOREIGN_MINISTER,
      office: 'ambassador of Iran to the United Nations',
      from: '2002',
      to: '2007-07',
      acting: true,
    },
  ],
};

/** An event that took place before the page, told differently by others. */
export const MEETING: CardModel = {
  ...NOTHING,
  ...LINKS.meeting,
  description: 'The first meeting of the two presidents after Turkey had shot down a Russian warplane.',
  event: {
    from: '2016-08-09',
    to: '2016-08-09',
    precision: 'day',
    place: LINKS.saintPetersburg,
    participants: [LINKS.erdogan, LINKS.putin, LINKS.turkey, LINKS.russia],
    seenFromPage: 'past',
    outcome: null,
  },
  ties: [
    {
      other: LINKS.zarif,
      event: null,
      text: 'Zarif welcomed what Erdoğan and Putin had agreed.',
      when: '2016-08-12',
      citation: report(4),
    },
  ],
  statements: [
    statement('m1', 'Erdoğan and Putin met in Moscow on 9 August 2016.', {
      when: '2016-08-09',
      citation: report(13),
      others: [LINKS.erdogan, LINKS.putin],
      differs: 'all other accounts, among them Reuters of 9 August 2016, have the meeting in Saint Petersburg.',
    }),
    statement('m2', 'The meeting took place in the Constantine Palace in Strelna.', {
      when: '2016-08-09',
      citation: { kind: 'background', publisher: 'President of Russia', date: '2016-08-09', wikidata: null },
    }),
  ],
};

/** An event that the page announces; what came of it lies after the page. */
export const ANNOUNCED: CardModel = {
  ...NOTHING,
  id: 'bogdanov-tehran-visit-2016-08-15',
  type: 'event',
  label: 'Bogdanov’s visit to Tehran',
  description: 'A visit that the Russian deputy foreign minister was to make.',
  event: {
    from: '2016-08-15',
    to: '2016-08-15',
    precision: 'about',
    place: null,
    participants: [],
    seenFromPage: 'future',
    outcome: 'No other account of the visit is known.',
  },
};

/** A place, on a page that is later than the pack. */
export const ANKARA: CardModel = {
  ...NOTHING,
  ...LINKS.ankara,
  native: { text: 'Ankara', language: 'tr', direction: 'ltr' },
  description: 'Capital of Turkey.',
  pageDate: '2026-05-02',
  pageAfterPack: true,
  reportCount: 2,
  events: [{ ...LINKS.visit, from: '2016-08-12', to: '2016-08-12', later: false }],
  statements: [
    statement('a1', 'Zarif talked with officials of Turkey in Ankara.', {
      when: '2016-08-12',
      citation: report(11),
      others: [LINKS.turkey],
    }),
  ],
};

const RAISI_AS_PRESIDENT = {
  ...FOREIGN_MINISTER,
  office: 'president of Iran',
  from: '2021-08-03',
  to: '2024-05-19',
  citation: wikidata('Q5976882'),
};

/** A head of state whose offices lie before, on and after the page's date. */
export const RAISI: CardModel = {
  ...NOTHING,
  id: 'ebrahim-raisi',
  type: 'person',
  label: 'Ebrahim Raisi',
  native: { text: 'سید ابراهیم رئیسی', language: 'fa', direction: 'rtl' },
  description: 'Iranian cleric, judge and politician.',
  pageDate: '2023-01-14',
  then: [RAISI_AS_PRESIDENT],
  before: [
    {
      ...FOREIGN_MINISTER,
      office: 'chief justice of Iran',
      from: '2019-03-07',
      to: '2021-07-01',
      citation: wikidata('Q5976882'),
    },
  ],
  later: [RAISI_AS_PRESIDENT],
  statements: [
    statement('r1', 'Raisi talked with Putin on the telephone about Syria.', {
      when: '2023-01-11',
      others: [LINKS.putin],
      citation: {
        kind: 'report',
        publisher: 'Mehr News Agency',
        title: 'Iran in talks on Syria',
        published: '2023-01-14',
        about: true,
        paragraph: 7,
      },
    }),
  ],
  laterStatements: [
    statement('r2', 'Raisi died in a helicopter crash in north-western Iran.', {
      when: '2024-05-19',
      citation: { kind: 'background', publisher: 'BBC News', date: '2024-05-20', wikidata: null },
    }),
  ],
};

/** An event that goes on at the page's date and has an end that lay ahead. */
export const WAR: CardModel = {
  ...NOTHING,
  id: 'syrian-civil-war',
  type: 'event',
  label: 'Syrian civil war',
  description: 'The war that began with protests against the government of Syria.',
  event: {
    from: '2011-03',
    to: '2024-12-08',
    precision: 'day',
    place: null,
    participants: [],
    seenFromPage: 'present',
    outcome: null,
  },
};

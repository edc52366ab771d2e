import { GOOD_SOURCES } from './good-sources.cases';

/** What a case does to the good sources: a replacement in a file, a whole file, or null to leave the file out. */
export type Change = readonly [was: string, becomes: string] | string | null;

export interface BadSource {
  readonly rule: string;
  readonly changes: Readonly<Record<string, Change>>;
  /** Where the problem must be reported. */
  readonly file: string;
  readonly line: number;
}

const RUDOLF = 'people/rudolf-elphberg.yaml';
const MICHAEL = 'people/michael-elphberg.yaml';
const CORONATION = 'events/coronation-1894-05-01.yaml';
const GAZETTE = 'statements/gazette-1894-05-02.yaml';
const ENGLISH = 'language/en.yaml';
const ENDINGS = 'language/endings.yaml';
const MICHAEL_AS_ORGANISATION =
  'id: michael-elphberg\ntype: organisation\nlabel: The Six\ndescription: Men of the duke\n';

const EVENT_BLOCK = /^event:[^]*(?=^frame:)/mu.exec(GOOD_SOURCES[CORONATION] ?? '')?.[0] ?? '';

function edit(file: string, was: string, becomes: string): Pick<BadSource, 'file' | 'changes'> {
  return { file, changes: { [file]: [was, becomes] } };
}

/** One source for every rule that breaks this rule and no other. */
export const BAD_SOURCES: readonly BadSource[] = [
  { rule: 'yaml', file: 'language/de.yaml', changes: { 'language/de.yaml': 'language: de\nand: [und\n' }, line: 3 },
  { rule: 'place', file: 'plans.yaml', changes: { 'plans.yaml': 'id: plans\n' }, line: 1 },
  { rule: 'missing-file', file: 'frames.yaml', changes: { 'frames.yaml': null }, line: 1 },
  { rule: 'schema', ...edit('places/strelsau.yaml', '50.1', '95.1'), line: 5 },
  {
    rule: 'id-equals-file-name',
    file: 'language/english.yaml',
    changes: { [ENGLISH]: null, 'language/english.yaml': GOOD_SOURCES[ENGLISH] ?? '' },
    line: 1,
  },
  {
    rule: 'type-matches-folder',
    file: 'organisations/michael-elphberg.yaml',
    changes: { [MICHAEL]: null, 'organisations/michael-elphberg.yaml': GOOD_SOURCES[MICHAEL] ?? '' },
    line: 2,
  },
  {
    rule: 'duplicate-id',
    file: 'people/michael-elphberg.yaml',
    changes: { 'organisations/michael-elphberg.yaml': MICHAEL_AS_ORGANISATION },
    line: 1,
  },
  { rule: 'wikidata-twice', ...edit(RUDOLF, 'Q101', 'Q102'), line: 6 },
  { rule: 'label-no-name', ...edit(RUDOLF, 'wikidata: Q101', 'wikidata: Q101\nlabels: { es: Rupert }'), line: 7 },
  { rule: 'unknown-entry', ...edit(GAZETTE, '[michael-elphberg]', '[michael-elphberg, rupert-of-hentzau]'), line: 7 },
  { rule: 'wrong-type', ...edit(CORONATION, 'place: strelsau', 'place: rudolf-elphberg'), line: 8 },
  { rule: 'event-missing', ...edit(CORONATION, EVENT_BLOCK, ''), line: 2 },
  { rule: 'event-misplaced', ...edit(MICHAEL, 'wikidata: Q102', 'frame: { window: [0, 6] }'), line: 5 },
  { rule: 'unknown-kind', ...edit(CORONATION, 'kind: coronation', 'kind: wedding'), line: 6 },
  { rule: 'unknown-concept', ...edit('frames.yaml', '[[crown]]', '[[crown, throne]]'), line: 2 },
  { rule: 'unknown-post', ...edit('offices.yaml', 'single: false', 'single: true'), line: 13 },
  { rule: 'unpaired-post', ...edit(ENGLISH, 'king: [kings]', 'queen: [queens]'), line: 14 },
  { rule: 'unknown-office', ...edit(ENGLISH, 'king-of-ruritania:', 'queen-of-ruritania:'), line: 19 },
  { rule: 'unknown-country', ...edit(ENGLISH, 'ruritania:', 'kravonia:'), line: 8 },
  { rule: 'bad-pattern', ...edit(ENDINGS, '[^s]$', '[^s$'), line: 4 },
  { rule: 'no-such-day', ...edit(GAZETTE, 'when: 1894-05-01', 'when: 1894-02-29'), line: 5 },
  { rule: 'period-order', ...edit(CORONATION, '1894-05-01/1894-05-02', '1894-05-02/1894-05-01'), line: 7 },
  { rule: 'term-order', ...edit('offices.yaml', '1870-03,', '1895-03,'), line: 8 },
  { rule: 'terms-overlap', ...edit('offices.yaml', 'to: 1894-04-30', 'to: 1894-05-02'), line: 9 },
  { rule: 'unknown-source', ...edit('uncited.yaml', 'gazette-1894-05-02', 'gazette-1894-05-03'), line: 1 },
  { rule: 'unknown-paragraph', ...edit(GAZETTE, 'paragraph: 2', 'paragraph: 4'), line: 8 },
  { rule: 'uncited-entry', ...edit(GAZETTE, '[michael-elphberg]', '[rudolf-elphberg]'), file: MICHAEL, line: 1 },
  {
    rule: 'repeated-about',
    ...edit('background.yaml', '[strelsau, ruritania]', '[strelsau, ruritania, strelsau]'),
    line: 2,
  },
  { rule: 'repeated-statement', ...edit(GAZETTE, 'Michael stayed away.', 'Rudolf was crowned.'), line: 9 },
  {
    rule: 'cited-and-uncited',
    ...edit('uncited.yaml', 'paragraph: 3\n  entry: strelsau', 'paragraph: 2\n  entry: michael-elphberg'),
    line: 3,
  },
  { rule: 'alias-claimed-twice', ...edit(RUDOLF, 'King Rudolf', 'black-MÍCHAEL'), line: 8 },
  { rule: 'empty-alias', ...edit(MICHAEL, 'Black Michael', 'M.'), line: 7 },
  { rule: 'sounds-of-no-name', ...edit(RUDOLF, '{ Rudolf:', '{ Ruprecht:'), line: 11 },
  { rule: 'unknown-sound', ...edit(RUDOLF, 'r u d o', 'r u dh o'), line: 11 },
  { rule: 'cldr-unknown', ...edit('places/ruritania.yaml', 'RU', 'QX'), line: 5 },
];

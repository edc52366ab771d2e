import type { CitationLine } from '../summary/card-model';
import type { Wording } from '../wording/wording';
import { officeText } from './note-lines';
import type { PageNote, PageNotes } from './page-notes';

const LINE_END = '\r\n';
/** What programs for tables take for the beginning of a formula. */
const FORMULA = /^[\s]*[=+\-@\t\r]/;
const KIND_KEYS = {
  person: 'kindPerson',
  organisation: 'kindOrganisation',
  place: 'kindPlace',
  event: 'kindEvent',
} as const;
const COLUMNS = [
  'csvNumber',
  'csvName',
  'csvKind',
  'csvText',
  'csvWhen',
  'csvClaimedBy',
  'csvDiffers',
  'csvPublisher',
  'csvPublished',
  'csvParagraph',
  'csvReference',
] as const;

type Row = readonly (string | number | null)[];

/** The notes of a page as a table, one line a statement or office (RFC 4180, dates as in ISO 8601). No cell is taken for a formula. */
export function notesCsv(page: PageNotes, wording: Wording): string {
  const head = COLUMNS.map((key) => wording.t(key));
  return [head, ...page.notes.flatMap((note) => rowsOf(note, page, wording))]
    .map((row) => `${row.map(cell).join(',')}${LINE_END}`)
    .join('');
}

function rowsOf(note: PageNote, page: PageNotes, wording: Wording): Row[] {
  const head = [note.number, note.label, wording.t(KIND_KEYS[note.type])];
  const rows: Row[] = [
    [...head, note.description, note.event?.from ?? null, null, null, null, null, null, note.wikidata],
    ...note.then.map((office): Row => [
      ...head,
      officeText(office, page, wording),
      office.from,
      null,
      null,
      ...cited(office.citation),
    ]),
    ...note.statements.map((statement): Row => [
      ...head,
      statement.text,
      statement.when,
      statement.claimedBy,
      statement.differs,
      ...cited(statement.citation),
    ]),
  ];
  return rows;
}

function cited(citation: CitationLine): Row {
  return citation.kind === 'report'
    ? [citation.publisher, citation.published, citation.paragraph, citation.title]
    : [citation.publisher, citation.date, null, citation.wikidata];
}

function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) || text !== value ? `"${text.replaceAll('"', '""')}"` : text;
}

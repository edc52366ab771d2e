import { describe, expect, it } from 'vitest';
import { english } from '../../../tests/ui/english';
import { translator } from '../../../tests/ui/translators';
import { createPackIndex } from '../knowledge/pack-index';
import { SMALL_PACK } from '../knowledge/small-pack.cases';
import { STORY_INDEX } from '../story/story-pack.cases';
import { buildCard } from '../summary/build-card';
import { createWording } from '../wording/wording';
import { cardReport } from './card-report';
import { notesCsv } from './notes-csv';
import { notesJsonLd } from './notes-json-ld';
import { notesMarkdown } from './notes-markdown';
import { pageNotes, type PageNotes } from './page-notes';
import { quoteOf } from './quote-of';

const wording = createWording(english);
const ADDRESS = 'https://news.example.org/a_b?c=<d>';
const notesOn = (...entries: string[]): PageNotes =>
  pageNotes(STORY_INDEX, {
    address: ADDRESS,
    pageDate: '1900-03-20',
    entries: entries.map((entry) => ({ entry })),
    quotes: [{ entry: 'anna', exact: 'Anna', prefix: 'said ', suffix: ' today' }],
  });

/** Notes in which everything that can be text is this. */
function filledWith(text: string): PageNotes {
  const [note] = notesOn('anna', 'bruno').notes;
  const [statement] = note!.statements;
  const hostile = { ...statement!, text, claimedBy: text, differs: text };
  return { ...notesOn(), notes: [{ ...note!, label: text, description: text, statements: [hostile] }] };
}

// Seen to fail with English alone.
it('say of annotations in which languages they are', () => {
  const languages = (of: PageNotes, language: string) => {
    const text = notesJsonLd(of, createWording(translator(language)));
    return [...text.matchAll(/"language": (\[[^\]]*\]|"[^"]*")/g)].map(
      ([, value]) => JSON.parse(value ?? '') as unknown,
    );
  };
  const notes = notesOn('anna');
  expect(new Set(languages(notes, 'en'))).toEqual(new Set(['en']));
  expect(languages(notes, 'de').length).toBeGreaterThan(1);
  for (const own of languages(notes, 'de')) expect(own).toEqual(['en', 'de']);
});

describe('the notes of a page', () => {
  it('are numbered in the order given, and tell each statement once', () => {
    const { notes } = notesOn('anna', 'nobody', 'bruno', 'meeting');
    expect(notes.map(({ number, id, statements }) => [number, id, statements.map((one) => one.id)])).toEqual([
      [1, 'anna', ['first.1', 'first.2']],
      [2, 'bruno', []],
      [3, 'meeting', ['background.2']],
    ]);
    expect(notes.map(({ quote }) => quote?.exact ?? null)).toEqual(['Anna', null, null]);
  });

  it('tell nothing of after the page', () => {
    expect(notesOn('anna', 'peace').notes.flatMap(({ statements }) => statements.map(({ id }) => id))).not.toContain(
      'second.1',
    );
  });
});

describe('notes as Markdown', () => {
  it('cite every statement', () => {
    const text = notesMarkdown(notesOn('anna', 'bruno'), wording);
    expect(text).toContain('# Notes on a page');
    expect(text).toContain('### 1\\. anna');
    expect(text).toContain(
      '- What first\\.2 says\\. *According to the court\\. “The first report”, Gazette, 12 March 1900, paragraph 1*',
    );
    expect(text).toContain('Sources differ: Others say Tuesday\\.');
    expect(text).toContain('- **9 March 1900** meeting: What first\\.1 says\\.');
    expect(text.endsWith('\n')).toBe(true);
  });

  // Seen to fail without the escape, for every one of them.
  it.each(['[a](javascript:b)', '<img src=x>', '# zz', '*a*', '`a`', '![a](b)', '- zz', 'a | b', 'a\n\n# b'])(
    'are text only: %s',
    (hostile) => {
      const text = notesMarkdown(filledWith(hostile), wording);
      const unescaped = hostile.replace(/[^\w\s]/g, '\\$&');
      expect(text).not.toMatch(new RegExp(`(^|[^\\\\])${unescaped}`));
      const plain = text.replace(/\\([\s\S])/g, '$1');
      expect(plain).toContain(hostile.replace(/\s+/g, ' '));
    },
  );
});

describe('notes as a table', () => {
  it('have a line for each office and statement, with its source', () => {
    const lines = notesCsv(notesOn('anna'), wording).split('\r\n');
    expect(lines[0]).toBe(
      'Number,Name,Kind,What is known,When,According to,Other sources,Publisher,Published,Paragraph,Title or item',
    );
    expect(lines[1]).toBe('1,anna,Person,What anna is.,,,,,,,');
    expect(lines[2]).toBe(
      '1,anna,Person,What first.1 says.,1900-03-09,,Others say Tuesday.,Gazette,1900-03-12,1,The first report',
    );
    expect(lines.at(-1)).toBe('');
  });

  it('name the office held, and where that is from', () => {
    const page = pageNotes(createPackIndex(SMALL_PACK), {
      ...{ address: ADDRESS, pageDate: '1895-01-01', quotes: [] },
      entries: [{ entry: 'rudolf' }],
    });
    expect(notesCsv(page, wording)).toContain(
      '1,Rudolf Elphberg,Person,"king of Ruritania, since 1 May 1894",1894-05-01,,,Wikidata,1900-06-30,,Q1',
    );
  });

  // Seen to fail without the apostrophe.
  it.each(['=1+1', '+1', '-1', '@a', '\t=1', ' =1', '\r=1'])('have no cell that is a formula: %j', (hostile) => {
    const cells = notesCsv(filledWith(hostile), wording).split(/\r\n|,/);
    expect(cells.filter((cell) => /^"?\s*[=+\-@]/.test(cell))).toEqual([]);
    expect(cells).toContain(`"'${hostile}"`);
  });

  it('keep commas, quotes and line ends within their cell', () => {
    expect(notesCsv(filledWith('a, "b"\nc'), wording)).toContain('"a, ""b""\nc"');
  });
});

describe('notes as Web Annotations', () => {
  const read = (notes: PageNotes) =>
    JSON.parse(notesJsonLd(notes, wording)) as {
      '@context': string;
      total: number;
      first: { items: { target: unknown; body: { type: string; value?: string; source?: string }[] }[] };
    };

  it('are a collection with one annotation a note, at its quote where there is one', () => {
    const found = read(notesOn('anna', 'bruno'));
    expect(found['@context']).toBe('http://www.w3.org/ns/anno.jsonld');
    expect(found.total).toBe(2);
    expect(found.first.items[0]?.target).toEqual({
      source: ADDRESS,
      selector: { type: 'TextQuoteSelector', exact: 'Anna', prefix: 'said ', suffix: ' today' },
    });
    expect(found.first.items[1]?.target).toBe(ADDRESS);
    expect(found.first.items[0]?.body[0]?.source).toBe('urn:dragoman:entry:anna');
    expect(found.first.items[0]?.body.map(({ value }) => value)).toContain(
      'What first.1 says. Sources differ: Others say Tuesday. [“The first report”, Gazette, 12 March 1900, paragraph 1]',
    );
  });

  it('hold any text as text', () => {
    const hostile = '"}]<script>\u2028';
    expect(read(filledWith(hostile)).first.items[0]?.body[1]?.value).toBe(`${hostile}: ${hostile}`);
  });
});

describe('a quote', () => {
  it('is the mention with the text around it', () => {
    const text = `${'x'.repeat(40)}Anna${'y'.repeat(40)}`;
    expect(quoteOf({ entry: 'anna', start: 40, end: 44 }, text)).toEqual({
      entry: 'anna',
      exact: 'Anna',
      prefix: 'x'.repeat(32),
      suffix: 'y'.repeat(32),
    });
    expect(quoteOf({ entry: 'anna', start: 0, end: 1 }, 'A')).toMatchObject({ exact: 'A', prefix: '', suffix: '' });
  });
});

describe('the report of a wrong card', () => {
  it('says which card, where, and of which knowledge', () => {
    const card = buildCard(STORY_INDEX, { entry: 'anna', pageDate: null, onPage: [] })!;
    const text = cardReport({ card, address: ADDRESS, pack: 'war', version: '1.2.3' }, wording);
    for (const part of ['anna', ADDRESS, 'Date of the page: No date', '1.2.3', '“war”', '1901-01-01', 'What anna is.'])
      expect(text).toContain(part);
  });
});

import { isForeign, STATEMENT_LANGUAGE } from '../wording/statement-language';
import type { Wording } from '../wording/wording';
import { officeText, sourceText, statementText } from './note-lines';
import type { PageNote, PageNotes } from './page-notes';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/** The notes of a page as a W3C Web Annotation collection, one annotation a note, at the first mention where that is known. Ends with a newline. */
export function notesJsonLd(page: PageNotes, wording: Wording): string {
  const id = `urn:dragoman:notes:${encodeURIComponent(page.address)}`;
  const collection = {
    '@context': CONTEXT,
    id,
    type: 'AnnotationCollection',
    label: wording.t('notesOnPage'),
    total: page.notes.length,
    first: {
      id: `${id}#page`,
      type: 'AnnotationPage',
      startIndex: 0,
      items: page.notes.map((note) => annotation(note, page, id, wording)),
    },
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}

function annotation(note: PageNote, page: PageNotes, collection: string, wording: Wording): object {
  const { quote } = note;
  // Sentences are in English; labels, dates and who says it are in the language of the interface.
  const language = isForeign(wording.language) ? [STATEMENT_LANGUAGE, wording.language] : STATEMENT_LANGUAGE;
  const text = (value: string): object => ({
    type: 'TextualBody',
    value,
    format: 'text/plain',
    language,
    purpose: 'describing',
  });
  return {
    id: `${collection}#${note.number}`,
    type: 'Annotation',
    motivation: 'describing',
    body: [
      { type: 'SpecificResource', source: `urn:dragoman:entry:${note.id}`, purpose: 'identifying' },
      ...(note.wikidata === null
        ? []
        : [
            {
              type: 'SpecificResource',
              source: `http://www.wikidata.org/entity/${note.wikidata}`,
              purpose: 'identifying',
            },
          ]),
      text(`${note.label}: ${note.description}`),
      ...note.then.map((office) =>
        text(`${officeText(office, page, wording)} [${sourceText(office.citation, null, wording)}]`),
      ),
      ...note.statements.map((statement) =>
        text(`${statementText(statement, wording)} [${sourceText(statement.citation, statement.claimedBy, wording)}]`),
      ),
    ],
    target:
      quote === null
        ? page.address
        : {
            source: page.address,
            selector: {
              type: 'TextQuoteSelector',
              exact: quote.exact,
              prefix: quote.prefix,
              suffix: quote.suffix,
            },
          },
  };
}

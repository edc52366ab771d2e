import type { Citation } from '../knowledge/pack';
import type { PackIndex } from '../knowledge/pack-index';
import type { CitationLine } from './card-model';

const WIKIDATA = 'Wikidata';

/** What a citation says to a reader. */
export function citationLine(citation: Citation, index: PackIndex): CitationLine {
  if (citation.kind === 'wikidata')
    return { kind: 'background', publisher: WIKIDATA, date: index.pack.asOf, wikidata: citation.item };
  if (citation.kind === 'publication')
    return { kind: 'background', publisher: citation.publisher, date: citation.date, wikidata: null };
  const source = index.source(citation.source);
  if (!source)
    throw new Error(`statement cites ${citation.source}, which the pack does not hold: compile the knowledge again`);
  return {
    kind: 'report',
    publisher: source.publisher,
    title: source.title,
    published: source.published,
    about: source.publishedAbout,
    paragraph: citation.paragraph,
  };
}

import type { CitationLine } from '../summary/card-model';
import type { Wording } from './wording';

/** "EA WorldView, 12 August 2016, paragraph 4"; for background the publication or the Wikidata item. */
export function citationText(citation: CitationLine, wording: Wording): string {
  const { t } = wording;
  if (citation.kind === 'report') {
    const published = wording.date(citation.published);
    const day = citation.about ? t('aboutDate', published) : published;
    return t('citationReport', citation.publisher, day, String(citation.paragraph));
  }
  if (citation.wikidata !== null) return t('citationWikidata', citation.wikidata);
  return t('citationPublication', citation.publisher, wording.date(citation.date));
}

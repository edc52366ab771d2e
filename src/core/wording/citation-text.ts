import type { CitationLine, StatementLine } from '../summary/card-model';
import type { Wording } from './wording';

/** "EA WorldView, 12 August 2016, paragraph 4"; for background the publication or the Wikidata item. */
export function citationText(citation: CitationLine, wording: Wording): string {
  const { t } = wording;
  if (citation.kind === 'report') {
    return t('citationReport', citation.publisher, publicationDay(citation, wording), String(citation.paragraph));
  }
  if (citation.wikidata !== null) return t('citationWikidata', citation.wikidata);
  return t('citationPublication', citation.publisher, wording.date(citation.date));
}

type Report = Omit<Extract<CitationLine, { kind: 'report' }>, 'paragraph'>;

/** "EA WorldView, 12 August 2016". */
export function reportText(report: Report, wording: Wording): string {
  return wording.t('citationPublication', report.publisher, publicationDay(report, wording));
}

/** "Paragraph 4", with who makes the claim: where the report itself stands above. Only for statements that rest on a report. */
export function statementSource({ citation, claimedBy }: StatementLine, { t }: Wording): string {
  if (citation.kind !== 'report') return '';
  const paragraph = String(citation.paragraph);
  return isOwnClaim({ citation, claimedBy })
    ? t('paragraph', paragraph)
    : t('claimAndParagraph', claimedBy ?? '', paragraph);
}

function publicationDay({ published, about }: Report, wording: Wording): string {
  const day = wording.date(published);
  return about ? wording.t('aboutDate', day) : day;
}

/** True when nobody but the source itself makes the claim: to name it twice would say nothing. */
export function isOwnClaim({ citation, claimedBy }: Pick<StatementLine, 'citation' | 'claimedBy'>): boolean {
  return claimedBy === null || claimedBy === citation.publisher;
}

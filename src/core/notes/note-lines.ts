import { citationText } from '../wording/citation-text';
import { officeTerm } from '../wording/office-term';
import type { Wording } from '../wording/wording';
import type { CitationLine, OfficeLine, StatementLine } from '../summary/card-model';
import type { StoryEvent } from '../story/page-story';
import type { PageNotes } from './page-notes';

/** Where a statement comes from, with the title of the report and whose claim it is. */
export function sourceText(citation: CitationLine, claimedBy: string | null, wording: Wording): string {
  const { t } = wording;
  const title = citation.kind === 'report' && citation.title !== '' ? `${t('quotedTitle', citation.title)}, ` : '';
  const mark = citation.kind === 'background' ? `${t('background')}: ` : '';
  const source = `${mark}${title}${citationText(citation, wording)}`;
  return claimedBy === null ? source : t('claimAndSource', claimedBy, source);
}

/** What a statement says, with what other sources say. */
export function statementText({ text, differs }: Pick<StatementLine, 'text' | 'differs'>, wording: Wording): string {
  return differs === null ? text : `${text} ${wording.t('sourcesDiffer', differs)}`;
}

/** "foreign minister of Iran, since 15 August 2013", as the page could know it. */
export function officeText(
  office: OfficeLine,
  { pageDate, asOf }: Pick<PageNotes, 'pageDate' | 'asOf'>,
  wording: Wording,
): string {
  const label = office.acting ? wording.t('actingOffice', office.office) : office.office;
  const term = officeTerm(office, wording, { asOf, seenThen: pageDate !== null });
  return term === '' ? label : `${label}, ${term}`;
}

/** When an event was, as exactly as it is known, and without an end that lay ahead of the page. */
export function eventTime(
  { from, to, precision }: Pick<StoryEvent, 'from' | 'to' | 'precision'>,
  pageDate: string | null,
  wording: Wording,
): string {
  const span = wording.spanThen(from, to, pageDate);
  return precision === 'about' ? wording.t('aboutDate', span) : span;
}

import type { JSX } from 'preact';
import type { StatementLine } from '../../core/summary/card-model';
import { statementSource } from '../../core/wording/citation-text';
import type { Wording } from '../../core/wording/wording';
import { InEnglish } from '../parts/in-english';
import { Citation } from './citation';
import { LinkedText } from './linked-text';
import { TimeLine } from './time-line';
import { SourcesDiffer } from '../parts/sources-differ';

/** Statements of several sources as list items, each with its whole citation. */
export function statementItems(
  statements: readonly StatementLine[],
  pageDate: string | null,
  wording: Wording,
  openEntry: (id: string) => void,
): readonly JSX.Element[] {
  return items(statements, pageDate, wording, openEntry, (statement) => (
    <Citation citation={statement.citation} claimedBy={statement.claimedBy} wording={wording} />
  ));
}

/** Statements of one report, whose name stands above them: each says who claims it and in which paragraph it stands. */
export function reportStatementItems(
  statements: readonly StatementLine[],
  wording: Wording,
  openEntry: (id: string) => void,
): readonly JSX.Element[] {
  return items(statements, null, wording, openEntry, (statement) => (
    <p class="citation">{statementSource(statement, wording)}</p>
  ));
}

/** When it happened (once for all that follow of the same time), what is said, who says otherwise, and where it stands. */
function items(
  statements: readonly StatementLine[],
  pageDate: string | null,
  wording: Wording,
  openEntry: (id: string) => void,
  source: (statement: StatementLine) => JSX.Element,
): readonly JSX.Element[] {
  return statements.map((statement, index) => {
    const { id, when, text, others, differs } = statement;
    return (
      <li key={id}>
        {when !== null && when !== statements[index - 1]?.when && (
          <TimeLine when={when} pageDate={pageDate} wording={wording} />
        )}
        <InEnglish class="said">
          <LinkedText text={text} links={others} openEntry={openEntry} />
        </InEnglish>
        <SourcesDiffer class="differs" t={wording.t}>
          {differs}
        </SourcesDiffer>
        {source(statement)}
      </li>
    );
  });
}

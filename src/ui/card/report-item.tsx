import type { ReportGroup } from '../../core/summary/report-groups';
import { reportText } from '../../core/wording/citation-text';
import { STATEMENT_LANGUAGE } from '../../core/wording/statement-language';
import type { Wording } from '../../core/wording/wording';
import { Fold } from '../parts/fold';
import { reportStatementItems } from './statement-items';

interface ReportItemProps {
  readonly group: ReportGroup;
  /** How many of its statements stand open. */
  readonly open: number;
  readonly wording: Wording;
  readonly openEntry: (id: string) => void;
}

/** One report: its title, publisher and date once, below them what it says, each with its paragraph. */
export function ReportItem({ group, open, wording, openEntry }: ReportItemProps) {
  const { t } = wording;
  const { report, statements, toldParagraphs } = group;
  const list = (part: typeof statements) => <ul class="list">{reportStatementItems(part, wording, openEntry)}</ul>;
  const rest = statements.slice(open);
  return (
    <div class="report">
      {report.title !== '' && (
        <h4>
          <cite lang={STATEMENT_LANGUAGE} dir="ltr">
            {report.title}
          </cite>
        </h4>
      )}
      <p class="aside">{reportText(report, wording)}</p>
      {toldParagraphs.length > 0 && <p class="aside">{t('toldAbove', toldParagraphs.join(', '))}</p>}
      {open > 0 && list(statements.slice(0, open))}
      {rest.length > 0 && (
        <Fold
          class="more"
          summary={wording.count(open > 0 ? 'more' : 'statements', rest.length)}
          openSummary={t('showFewer')}
        >
          {() => list(rest)}
        </Fold>
      )}
    </div>
  );
}

import type { ReportGroup } from '../../core/summary/report-groups';
import { reportText } from '../../core/wording/citation-text';
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
  const items = reportStatementItems(statements, wording, openEntry);
  const rest = items.slice(open);
  return (
    <div class="report">
      {report.title !== '' && (
        <h4>
          <cite>{report.title}</cite>
        </h4>
      )}
      <p class="aside">{reportText(report, wording)}</p>
      {toldParagraphs.length > 0 && <p class="aside">{t('toldAbove', toldParagraphs.join(', '))}</p>}
      {open > 0 && <ul class="list">{items.slice(0, open)}</ul>}
      {rest.length > 0 && (
        <Fold
          class="more"
          summary={wording.count(open > 0 ? 'more' : 'statements', rest.length)}
          openSummary={t('showFewer')}
        >
          <ul class="list">{rest}</ul>
        </Fold>
      )}
    </div>
  );
}

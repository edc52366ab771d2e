import { groupByReport } from '../../core/summary/report-groups';
import type { CardPart } from './card-part';
import { MoreList, openCount } from './more-list';
import { ReportItem } from './report-item';
import { Section } from './section';
import { statementItems } from './statement-items';

interface StatementsSectionProps extends CardPart {
  /** Sentences that stand above already. */
  readonly told: ReadonlySet<string>;
}

/** What the reports say of the entry, report by report, then what is known beyond them. */
export function StatementsSection({ model, wording, openEntry, told }: StatementsSectionProps) {
  const { t } = wording;
  const groups = groupByReport(model.statements, told);
  const background = model.statements.filter(({ citation, text }) => citation.kind === 'background' && !told.has(text));
  // The first report that has something to say stands open, so far as it is short; of the others the reader sees which they are.
  const first = groups.find(({ statements }) => statements.length > 0);
  return (
    <>
      {groups.length > 0 && (
        <Section heading={t('whatReportsSay')}>
          {groups.map((group) => (
            <ReportItem
              key={`${group.report.publisher} ${group.report.title}`}
              group={group}
              open={group === first ? openCount(group.statements.length) : 0}
              wording={wording}
              openEntry={openEntry}
            />
          ))}
        </Section>
      )}
      {background.length > 0 && (
        <Section heading={t('beyondReports')}>
          <MoreList wording={wording} items={statementItems(background, model.pageDate, wording, openEntry)} />
        </Section>
      )}
    </>
  );
}

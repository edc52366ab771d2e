import type { CardPart } from './card-part';
import { MoreList } from './more-list';
import { Section } from './section';
import { statementItems } from './statement-items';

interface StatementsSectionProps extends CardPart {
  /** Sentences that stand open above already. */
  readonly told: readonly string[];
}

/** What the reports say of the entry, then what is known beyond them. */
export function StatementsSection({ model, wording, openEntry, told }: StatementsSectionProps) {
  const { t } = wording;
  const untold = model.statements.filter((statement) => !told.includes(statement.text));
  const reports = untold.filter((statement) => statement.citation.kind === 'report');
  const background = untold.filter((statement) => statement.citation.kind === 'background');
  return (
    <>
      {reports.length > 0 && (
        <Section heading={t('whatReportsSay')}>
          <MoreList wording={wording} items={statementItems(reports, wording, openEntry)} />
        </Section>
      )}
      {background.length > 0 && (
        <Section heading={t('beyondReports')}>
          <MoreList wording={wording} items={statementItems(background, wording, openEntry)} />
        </Section>
      )}
    </>
  );
}

import type { CardPart } from './card-part';
import { MoreList } from './more-list';
import { Section } from './section';
import { statementItems } from './statement-items';

/** What the reports say of the entry, then what is known beside them. */
export function StatementsSection({ model, wording, openEntry }: CardPart) {
  const { t } = wording;
  const reports = model.statements.filter((statement) => statement.citation.kind === 'report');
  const background = model.statements.filter((statement) => statement.citation.kind === 'background');
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

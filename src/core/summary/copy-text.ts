import { citationText, isOwnClaim } from '../wording/citation-text';
import { officeTerm } from '../wording/office-term';
import type { Wording } from '../wording/wording';
import type { CardModel, EventLine, OfficeLine, StatementLine } from './card-model';

/** What a card says as plain text for a note or a mail: who, what on the day of the page, every statement with its citation. Ends without a newline. */
export function copyText(model: CardModel, wording: Wording): string {
  const { t } = wording;
  const native = model.native === null ? '' : ` (${model.native.text})`;
  const lines = [`${model.label}${native}`, model.description];
  for (const { name, by, citation } of model.called)
    lines.push(`${t('calledBy', name, by)} [${t('backgroundSource', citationText(citation, wording))}]`);
  if (model.event !== null) lines.push(eventLine(model.event, model.pageDate, wording));
  if (model.then.length > 0) {
    lines.push('', model.pageDate === null ? t('termsOfOffice') : t('onDate', wording.date(model.pageDate)));
    lines.push(...model.then.map((office) => `- ${officeText(office, model, wording)}`));
  }
  if (model.holders.length > 0 && model.pageDate !== null) {
    lines.push('', t('onDate', wording.date(model.pageDate)));
    for (const { office, holder, acting } of model.holders)
      lines.push(`- ${acting ? t('actingOffice', office) : office}: ${holder.label}`);
    lines.push(`[${t('backgroundOffices', wording.date(model.asOf))}]`);
  }
  if (model.statements.length > 0) {
    lines.push(
      '',
      t('whatReportsSay'),
      ...model.statements.map((statement) => `- ${statementText(statement, wording)}`),
    );
  }
  return lines.join('\n');
}

function officeText(office: OfficeLine, model: CardModel, wording: Wording): string {
  const { t } = wording;
  const label = office.acting ? t('actingOffice', office.office) : office.office;
  const term = officeTerm(office, wording, { asOf: model.asOf, seenThen: model.pageDate !== null });
  const source = `[${t('background')}: ${citationText(office.citation, wording)}]`;
  return `${term === '' ? label : `${label}, ${term}`} ${source}`;
}

function eventLine(event: EventLine, pageDate: string | null, wording: Wording): string {
  const span = wording.spanThen(event.from, event.to, pageDate);
  const when = event.precision === 'about' ? wording.t('aboutDate', span) : span;
  return event.place === null ? when : `${when}, ${event.place.label}`;
}

function statementText(statement: StatementLine, wording: Wording): string {
  const { t } = wording;
  const { citation } = statement;
  const title = citation.kind === 'report' && citation.title !== '' ? `${t('quotedTitle', citation.title)}, ` : '';
  const source = `${title}${citationText(citation, wording)}`;
  const mark = citation.kind === 'background' ? `${t('background')}: ` : '';
  return [
    statement.text,
    statement.differs === null ? '' : t('sourcesDiffer', statement.differs),
    `[${mark}${isOwnClaim(statement) ? source : t('claimAndSource', statement.claimedBy ?? '', source)}]`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}

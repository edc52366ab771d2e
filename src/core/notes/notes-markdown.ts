import type { Wording } from '../wording/wording';
import { eventTime, officeText, sourceText, statementText } from './note-lines';
import type { PageNotes } from './page-notes';

/** Everything that Markdown would take for more than text. */
const SPECIAL = /[\\`*_{}[\]()<>#+\-.!|~]/g;

/** The notes of a page as Markdown. Names and sentences stay text, whatever is in them. Ends with a newline. */
export function notesMarkdown(page: PageNotes, wording: Wording): string {
  const { t } = wording;
  const lines = [`# ${plain(t('notesOnPage'))}`, '', plain(page.address)];
  if (page.pageDate !== null) lines.push('', plain(wording.date(page.pageDate)));
  if (page.story.length > 0) {
    lines.push('', `## ${plain(t('storySoFar'))}`, '');
    for (const event of page.story) {
      const when = eventTime(event, page.pageDate, wording);
      lines.push(
        `- **${plain(when)}** ${plain(event.label)}${event.told === null ? '' : `: ${told(event.told, wording)}`}`,
      );
    }
  }
  lines.push('', `## ${plain(t('notes'))}`);
  for (const note of page.notes) {
    const native = note.native === null ? '' : ` (${plain(note.native.text)})`;
    lines.push('', `### ${note.number}\\. ${plain(note.label)}${native}`, '', plain(note.description));
    const event = note.event;
    if (event !== null) lines.push('', plain(eventTime(event, page.pageDate, wording)));
    if (note.then.length + note.statements.length > 0) lines.push('');
    for (const office of note.then)
      lines.push(
        `- ${plain(officeText(office, page, wording))} *${plain(sourceText(office.citation, null, wording))}*`,
      );
    for (const statement of note.statements) lines.push(`- ${told(statement, wording)}`);
  }
  lines.push('', plain(t('notesEnd', wording.date(page.asOf))), '');
  return lines.join('\n');
}

function told(statement: Parameters<typeof statementText>[0] & Told, wording: Wording): string {
  const source = sourceText(statement.citation, statement.claimedBy, wording);
  return `${plain(statementText(statement, wording))} *${plain(source)}*`;
}

interface Told {
  readonly citation: Parameters<typeof sourceText>[0];
  readonly claimedBy: string | null;
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(SPECIAL, '\\$&');
}

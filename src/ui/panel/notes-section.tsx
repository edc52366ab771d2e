import { useEffect, useRef, useState } from 'preact/hooks';
import { eventTime, sourceText } from '../../core/notes/note-lines';
import { notesCsv } from '../../core/notes/notes-csv';
import { notesJsonLd } from '../../core/notes/notes-json-ld';
import { notesMarkdown } from '../../core/notes/notes-markdown';
import type { PageNotes } from '../../core/notes/page-notes';
import type { Wording } from '../../core/wording/wording';
import { InEnglish } from '../parts/in-english';
import type { PanelActions } from './panel-state';
import { AroundEnglish } from '../parts/around-english';
import { OfficeHeld } from './office-held';

interface NotesSectionProps {
  readonly actions: PanelActions;
  readonly wording: Wording;
  readonly close: () => void;
}

const FILES = [
  { key: 'saveMarkdown', name: 'notes.md', type: 'text/markdown', write: notesMarkdown },
  { key: 'saveCsv', name: 'notes.csv', type: 'text/csv', write: notesCsv },
  { key: 'saveJsonLd', name: 'notes.jsonld', type: 'application/ld+json', write: notesJsonLd },
] as const;

/** The numbered notes of the page, to print or to keep as a file. */
export function NotesSection({ actions, wording, close }: NotesSectionProps) {
  const { t } = wording;
  const [notes, setNotes] = useState<PageNotes | 'waiting' | null>('waiting');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    void actions.readNotes().then(setNotes, () => setNotes(null));
  }, []);
  return (
    <article class="notes">
      <p class="actions no-print">
        <button type="button" class="quiet" onClick={close}>
          {t('back')}
        </button>
        {typeof notes === 'object' && notes !== null && (
          <>
            {FILES.map(({ key, name, type, write }) => (
              <button key={key} type="button" onClick={() => actions.save({ name, type, text: write(notes, wording) })}>
                {t(key)}
              </button>
            ))}
            <button type="button" onClick={() => actions.print()}>
              {t('print')}
            </button>
          </>
        )}
      </p>
      <h2 ref={heading} tabIndex={-1}>
        {t('notesOnPage')}
      </h2>
      {notes === 'waiting' && <p class="empty">{t('askingPage')}</p>}
      {notes === null && <p class="empty">{t('cannotSeePage')}</p>}
      {typeof notes === 'object' && notes !== null && <Notes notes={notes} wording={wording} />}
    </article>
  );
}

function Notes({ notes: page, wording }: { readonly notes: PageNotes; readonly wording: Wording }) {
  const { t } = wording;
  return (
    <>
      <p class="address">{page.address}</p>
      {page.pageDate !== null && <p class="aside">{wording.date(page.pageDate)}</p>}
      <ol class="numbered">
        {page.notes.map((note) => (
          <li key={note.id}>
            <h3>
              {note.label}
              {note.native !== null && (
                <span class="native" lang={note.native.language} dir={note.native.direction}>
                  {note.native.text}
                </span>
              )}
            </h3>
            <p>
              <InEnglish>{note.description}</InEnglish>
            </p>
            {note.event !== null && <p class="aside">{eventTime(note.event, page.pageDate, wording)}</p>}
            {note.then.map((office) => (
              <p key={office.office}>
                <OfficeHeld office={office} seen={page} wording={wording} />{' '}
                <span class="citation">{sourceText(office.citation, null, wording)}</span>
              </p>
            ))}
            {note.statements.map((statement) => (
              <p key={statement.id}>
                <InEnglish>{statement.text}</InEnglish>{' '}
                {statement.differs !== null && (
                  <>
                    <AroundEnglish text={(what) => t('sourcesDiffer', what)}>{statement.differs}</AroundEnglish>{' '}
                  </>
                )}
                <span class="citation">{sourceText(statement.citation, statement.claimedBy, wording)}</span>
              </p>
            ))}
          </li>
        ))}
      </ol>
      <p class="aside">{t('notesEnd', wording.date(page.asOf))}</p>
    </>
  );
}

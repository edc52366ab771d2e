import { eventTime } from '../../core/notes/note-lines';
import type { StoryEvent } from '../../core/story/page-story';
import { citationText } from '../../core/wording/citation-text';
import type { Wording } from '../../core/wording/wording';
import { InEnglish } from './in-english';
import { SourcesDiffer } from './sources-differ';

/** More names say no more. */
const MOST_NAMES = 6;

interface StoryListProps {
  readonly story: readonly StoryEvent[];
  readonly pageDate: string | null;
  readonly wording: Wording;
  /** True where there is room for the sentences; else each waits to be asked for. */
  readonly open?: boolean;
}

/** Events, oldest first: when, what, and from where that is known; the sentence itself unfolds. */
export function StoryList({ story, pageDate, wording, open = false }: StoryListProps) {
  const { t } = wording;
  return (
    <ol class="story">
      {story.map((event) => (
        <li key={event.id}>
          <details open={open}>
            <summary>
              <span class="when">{eventTime(event, pageDate, wording)}</span>
              <span class="what">
                <span class="name">{event.label}</span>
                {event.told !== null && (
                  <span class="citation">
                    {event.told.citation.kind === 'background' && <span class="mark">{t('background')}</span>}{' '}
                    {citationText(event.told.citation, wording)}
                    {event.told.differs !== null && <span class="doubt"> {t('sourcesDisagree')}</span>}
                  </span>
                )}
              </span>
            </summary>
            {event.told !== null && (
              <div class="told">
                <p>
                  <InEnglish>{event.told.text}</InEnglish>
                </p>
                {event.told.claimedBy !== null && <p class="aside">{t('accordingTo', event.told.claimedBy)}</p>}
                <SourcesDiffer class="hint" t={t}>
                  {event.told.differs}
                </SourcesDiffer>
                {event.ties.length > 0 && (
                  <p class="aside">
                    {t('tiesHere', wording.list(event.ties.slice(0, MOST_NAMES).map(({ label }) => label)))}
                  </p>
                )}
              </div>
            )}
          </details>
        </li>
      ))}
    </ol>
  );
}

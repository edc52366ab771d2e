import { useState } from 'preact/hooks';
import { ENTRY_TYPES } from '../../core/knowledge/pack';
import { KINDS_KEYS } from '../parts/kind-keys';
import { AccessHints } from '../parts/access-hints';
import { StoryList } from '../parts/story-list';
import { NotesSection } from './notes-section';
import type { SectionProps } from './section-props';
import type { PanelActions, PanelState } from './panel-state';

interface PageSectionProps extends SectionProps {
  readonly state: PanelState;
  readonly actions: PanelActions;
}

/** The page: its date, the story so far, who and what is on it, and the notes to take along. */
export function PageSection(props: PageSectionProps) {
  const { page, state, actions, wording, open } = props;
  const { t } = wording;
  const [showsNotes, setShowsNotes] = useState(false);
  if (page === null) {
    if (state.page === 'waiting') return <p class="empty">{t('askingPage')}</p>;
    return (
      <div class="silent">
        <h2>{t('cannotSeePage')}</h2>
        <p>{t('silentOrdinaryPage')}</p>
        <p>
          <button type="button" onClick={() => actions.reloadPage()}>
            {t('reloadPage')}
          </button>
        </p>
        <p>{t('silentClosedPage')}</p>
        <p>{t('panelStillKnows')}</p>
        <AccessHints access={state.access} t={t} />
      </div>
    );
  }
  if (showsNotes) return <NotesSection {...props} close={() => setShowsNotes(false)} />;
  const { date, story, entries } = page;
  return (
    <>
      <p class="page-date">{date.date === null ? t('noPageDateMeans') : t('pageOf', wording.date(date.date))}</p>
      {entries.length === 0 && <p class="empty">{t('nobodyKnownHere')}</p>}
      {story.length > 0 && (
        <section aria-labelledby="so-far">
          <h2 id="so-far">{t('storySoFar')}</h2>
          {date.date === null && <p class="aside">{t('storyUndated')}</p>}
          <StoryList story={story} pageDate={date.date} wording={wording} open />
        </section>
      )}
      {ENTRY_TYPES.map((type) => {
        const group = entries.filter((entry) => entry.type === type);
        if (group.length === 0) return null;
        return (
          <section key={type} aria-labelledby={`page-${type}`}>
            <h2 id={`page-${type}`}>
              {t(KINDS_KEYS[type])} <span class="number">{group.length}</span>
            </h2>
            <ul class="rows">
              {group.map(({ id, label, count, sure }) => (
                <li key={id}>
                  <button type="button" class="entry" onClick={() => open(id)}>
                    {label}
                  </button>
                  {!sure && <span class="unsure">{t('unsure')}</span>}
                  <button
                    type="button"
                    class="quiet count"
                    title={t('goToNext')}
                    aria-label={t('jumpTo', label, wording.count('mentions', count))}
                    onClick={() => actions.jump(id)}
                  >
                    {count}
                  </button>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
      {entries.length > 0 && (
        <p class="actions">
          <button type="button" onClick={() => setShowsNotes(true)}>
            {t('notesAndExport')}
          </button>
        </p>
      )}
    </>
  );
}

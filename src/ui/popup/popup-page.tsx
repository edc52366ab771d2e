import { useState } from 'preact/hooks';
import type { Wording } from '../../core/wording/wording';
import { StoryList } from '../parts/story-list';
import { SearchField } from '../parts/search-field';
import { DateRow } from './date-row';
import { EntryGroups } from './entry-groups';
import type { PopupActions, PopupPage as Page, PopupState } from './popup-state';

interface PopupPageProps {
  readonly page: Page;
  readonly state: PopupState;
  readonly actions: PopupActions;
  readonly wording: Wording;
}

/** What one needs to know to read the page: its date, the story so far, and who and what is on it. */
export function PopupPage({ page, state, actions, wording }: PopupPageProps) {
  const { t } = wording;
  const [query, setQuery] = useState('');
  const [isTall] = useState(page.entries.length > 0);
  const isOff = !state.settings.on || !page.siteOn;
  return (
    <div class={isTall ? 'page tall' : 'page'}>
      {!isOff && <DateRow date={page.date} wording={wording} setDate={(date) => actions.setDate(date)} />}
      {page.entries.length === 0 ? (
        <p class="empty">{t(isOff ? 'offHere' : 'nobodyKnownHere')}</p>
      ) : (
        <div class="content" tabIndex={-1}>
          {page.story.length > 0 && (
            <section class="so-far" aria-labelledby="so-far">
              <h2 id="so-far">{t('storySoFar')}</h2>
              {page.date.date === null && <p class="aside">{t('storyUndated')}</p>}
              <StoryList story={page.story} pageDate={page.date.date} wording={wording} />
            </section>
          )}
          <SearchField label={t('searchPage')} query={query} change={setQuery} />
          <div class="entries">
            <EntryGroups
              entries={page.entries}
              query={query}
              hasSite={page.site !== null}
              wording={wording}
              actions={actions}
            />
          </div>
        </div>
      )}
    </div>
  );
}

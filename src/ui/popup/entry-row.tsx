import { useId, useState } from 'preact/hooks';
import type { PageEntry } from '../../core/story/page-entries';
import type { Wording } from '../../core/wording/wording';
import type { PopupActions } from './popup-state';

interface EntryRowProps {
  readonly entry: PageEntry;
  /** False for a page without a site, where nothing can be remembered of it. */
  readonly hasSite: boolean;
  readonly wording: Wording;
  readonly actions: PopupActions;
}

/** One entry: a click goes to its next mention; what can be said of it waits behind a button. */
export function EntryRow({ entry, hasSite, wording, actions }: EntryRowProps) {
  const { t } = wording;
  const [open, setOpen] = useState(false);
  const tools = useId();
  return (
    <li class={entry.known || entry.notHere ? 'faded' : undefined}>
      <div class="row">
        <button type="button" class="entry" title={t('goToNext')} onClick={() => actions.jump(entry.id)}>
          <span class="name">{entry.label}</span>
          {entry.known && <span class="aside">{t('knownToYou')}</span>}
          {entry.notHere && <span class="aside">{t('notMeantHere')}</span>}
          {!entry.sure && <span class="unsure">{t('unsure')}</span>}
          <span class="count">
            <span aria-hidden="true">{entry.count}</span>
            <span class="only-read">{wording.count('mentions', entry.count)}</span>
          </span>
        </button>
        <button
          type="button"
          class="tool more"
          aria-label={t('moreAbout', entry.label)}
          aria-expanded={open}
          aria-controls={tools}
          onClick={() => setOpen(!open)}
        >
          <span aria-hidden="true">⋯</span>
        </button>
      </div>
      <div id={tools} class="entry-tools" hidden={!open}>
        {open && <EntryTools {...{ entry, hasSite, wording, actions }} />}
      </div>
    </li>
  );
}

function EntryTools({ entry, hasSite, wording, actions }: EntryRowProps) {
  const { t } = wording;
  const [report, setReport] = useState<'copied' | 'copyFailed' | null>(null);
  return (
    <>
      <button type="button" class="quiet" onClick={() => actions.openPanel(entry.id)}>
        {t('openEntry')}
      </button>
      <button
        type="button"
        class="quiet"
        title={t('knowThisMeans')}
        onClick={() => actions.setKnown(entry.id, !entry.known)}
      >
        {t(entry.known ? 'markAgain' : 'knowThis')}
      </button>
      {hasSite && (
        <button
          type="button"
          class="quiet"
          title={t('notThisHereMeans')}
          onClick={() => actions.setNotHere(entry.id, !entry.notHere)}
        >
          {t(entry.notHere ? 'meantHereAfterAll' : 'notThisHere')}
        </button>
      )}
      <button
        type="button"
        class="quiet"
        title={t('copyReportMeans')}
        onClick={() => void actions.copyReport(entry.id).then((done) => setReport(done ? 'copied' : 'copyFailed'))}
      >
        {t('copyReport')}
      </button>
      <span role="status" class="aside">
        {report !== null && t(report === 'copied' ? 'copied' : 'copyFailed')}
      </span>
    </>
  );
}

import { useMemo, useState } from 'preact/hooks';
import { firstDay } from '../../core/dates/calendar';
import { DEALING_KINDS, dealings, type Dealing, type DealingKind } from '../../core/story/dealings';
import { eventTime } from '../../core/notes/note-lines';
import { EntryLinks } from './entry-links';
import type { SectionProps } from './section-props';
import { TieGraph } from './tie-graph';
import { useWidth } from './use-width';

const KIND_KEYS: Readonly<Record<DealingKind, string>> = { met: 'kindMet', called: 'kindCalled', fought: 'kindFought' };

/** Who met, called or fought whom: as a picture, and the same as a list. */
export function TiesSection({ page, knowledge, wording, open }: SectionProps) {
  const { t } = wording;
  const { index } = knowledge;
  const all = useMemo(() => dealings(index), [index]);
  const [kinds, setKinds] = useState<readonly DealingKind[]>(DEALING_KINDS);
  const onPage = useMemo(() => new Set(page?.entries.map(({ id }) => id)), [page]);
  const hasOwn = all.some(({ pair }) => pair.every((id) => onPage.has(id)));
  const [pageOnly, setPageOnly] = useState(true);
  const [chosen, setChosen] = useState<string | null>(null);
  const [place, width] = useWidth<HTMLDivElement>();
  const narrowed = hasOwn && pageOnly;
  const shown = useMemo(
    () => all.filter(({ kind, pair }) => kinds.includes(kind) && (!narrowed || pair.every((id) => onPage.has(id)))),
    [all, kinds, narrowed, onPage],
  );
  const label = (id: string) => index.entry(id)?.label ?? id;
  const listed = chosen === null ? shown : shown.filter(({ pair }) => pair.includes(chosen));
  const pageDate = page?.date.date ?? null;
  const isLater = ({ events }: Dealing) =>
    pageDate !== null && events.every(({ event }) => firstDay(event.from) > firstDay(pageDate));
  return (
    <>
      <h2>{t('whoDealtWithWhom')}</h2>
      <fieldset class="filters">
        <legend class="only-read">{t('show')}</legend>
        {DEALING_KINDS.map((kind) => (
          <label key={kind}>
            <input
              type="checkbox"
              checked={kinds.includes(kind)}
              onChange={() =>
                setKinds(kinds.includes(kind) ? kinds.filter((other) => other !== kind) : [...kinds, kind])
              }
            />
            <svg class={`sample ${kind}`} width="22" height="8" aria-hidden="true">
              <line x1="0" x2="22" y1="4" y2="4" />
            </svg>
            {t(KIND_KEYS[kind])}
          </label>
        ))}
        {hasOwn && (
          <label>
            <input type="checkbox" checked={pageOnly} onChange={() => setPageOnly(!pageOnly)} />
            {t('onlyOnThisPage')}
          </label>
        )}
      </fieldset>
      <div ref={place}>
        {shown.length === 0 ? (
          <p class="empty">{t('noDealings')}</p>
        ) : (
          <TieGraph
            {...{ width, chosen, onPage, wording, isLater, label }}
            ties={shown}
            choose={(id) => setChosen(id === chosen ? null : id)}
          />
        )}
      </div>
      {chosen !== null && (
        <p class="actions">
          <button type="button" onClick={() => open(chosen)}>
            {t('openEntryOf', label(chosen))}
          </button>
          <button type="button" class="quiet" onClick={() => setChosen(null)}>
            {t('showAll')}
          </button>
        </p>
      )}
      <ul class="dealings" aria-label={t('whoDealtWithWhom')}>
        {listed.map((dealing) => {
          const { kind, pair, events } = dealing;
          return (
            <li key={`${kind} ${pair.join(' ')}`}>
              <p class="sentence">{t(SENTENCE_KEYS[kind], label(pair[0]), label(pair[1]))}</p>
              {events.map((event) => (
                <div key={event.id} class="of-event">
                  <span class="when">
                    {eventTime(event.event, pageDate, wording)}
                    {pageDate !== null && firstDay(event.event.from) > firstDay(pageDate) && ` (${t('afterThisPage')})`}
                  </span>
                  <EntryLinks links={[event]} open={open} />
                </div>
              ))}
            </li>
          );
        })}
      </ul>
    </>
  );
}

const SENTENCE_KEYS: Readonly<Record<DealingKind, string>> = {
  met: 'theyMet',
  called: 'theyCalled',
  fought: 'theyFought',
};

import { Fold } from '../parts/fold';
import type { CardPart } from './card-part';
import { eventItems } from './event-items';
import { OfficeList } from './office-list';
import { statementItems } from './statement-items';

/** What happened after the page's date: folded, so that nobody reads it as known to the page. */
export function LaterSection({ model, wording, openEntry }: CardPart) {
  const { t } = wording;
  const events = model.events.filter((event) => event.later);
  const outcome = model.event?.seenFromPage === 'future' ? model.event.outcome : null;
  const count = model.later.length + model.laterStatements.length + events.length + (outcome === null ? 0 : 1);
  if (count === 0) return null;
  return (
    <section>
      <Fold class="fold later" summary={t('laterCount', String(count))} openSummary={t('laterOpen')}>
        <p class="aside">{t('laterMeans', wording.date(model.asOf))}</p>
        {outcome !== null && (
          <p class="said">
            <span class="label">{t('outcome')}</span> {outcome}
          </p>
        )}
        {model.later.length > 0 && <OfficeList offices={model.later} asOf={model.asOf} wording={wording} />}
        {events.length > 0 && <ul class="list">{eventItems(events, wording, openEntry)}</ul>}
        {model.laterStatements.length > 0 && (
          <ul class="list">{statementItems(model.laterStatements, wording, openEntry)}</ul>
        )}
      </Fold>
    </section>
  );
}

import { endsAhead } from '../../core/wording/wording';
import { Fold } from '../parts/fold';
import { InEnglish } from '../parts/in-english';
import type { CardPart } from './card-part';
import { eventItems } from './event-items';
import { OfficeList } from './office-list';
import { statementItems } from './statement-items';

/** What happened after the page's date: folded, so that nobody reads it as known to the page. */
export function LaterSection({ model, wording, openEntry }: CardPart) {
  const { t } = wording;
  const events = model.events.filter((event) => event.later);
  const { event, pageDate } = model;
  const isAhead = event?.seenFromPage === 'future' || event?.seenFromPage === 'present';
  const outcome = isAhead ? event.outcome : null;
  const end = event !== null && endsAhead(event, pageDate) ? event.to : null;
  const single = [outcome, end].filter((line) => line !== null);
  const count = model.later.length + model.laterStatements.length + events.length + single.length;
  if (count === 0) return null;
  return (
    <section>
      <Fold class="fold later" summary={t('laterCount', String(count))} openSummary={t('laterOpen')}>
        {() => (
          <div>
            <p class="aside">{t('laterMeans', wording.date(model.asOf))}</p>
            {end !== null && <p class="said">{t('endedOn', wording.date(end))}</p>}
            {outcome !== null && (
              <p class="said">
                <span class="label">{t('outcome')}</span> <InEnglish>{outcome}</InEnglish>
              </p>
            )}
            {model.later.length > 0 && <OfficeList offices={model.later} asOf={model.asOf} wording={wording} />}
            {events.length > 0 && <ul class="list">{eventItems(events, model.pageDate, wording, openEntry)}</ul>}
            {model.laterStatements.length > 0 && (
              <ul class="list">{statementItems(model.laterStatements, null, wording, openEntry)}</ul>
            )}
          </div>
        )}
      </Fold>
    </section>
  );
}

import { InEnglish } from '../parts/in-english';
import type { CardPart } from './card-part';
import { EntryList } from './entry-list';

/** When, where and who of an event, and how it lies from the page's date. */
export function EventSection({ model, wording, openEntry }: CardPart) {
  const { t } = wording;
  const { event } = model;
  if (event === null) return null;
  const span = wording.spanThen(event.from, event.to, model.pageDate);
  const distance = wording.distance(event.from, event.to, model.pageDate);
  return (
    <section>
      <dl>
        <dt>{t('when')}</dt>
        <dd>
          {event.precision === 'about' ? t('aboutDate', span) : span}
          {distance !== '' && <span class="aside distance">{distance}</span>}
        </dd>
        {event.place !== null && (
          <>
            <dt>{t('where')}</dt>
            <dd>
              <EntryList links={[event.place]} openEntry={openEntry} />
            </dd>
          </>
        )}
        {event.participants.length > 0 && (
          <>
            <dt>{t('who')}</dt>
            <dd>
              <EntryList links={event.participants} openEntry={openEntry} />
            </dd>
          </>
        )}
      </dl>
      {event.outcome !== null && (event.seenFromPage === 'past' || event.seenFromPage === null) && (
        <p class="said">
          <span class="label">{t('outcome')}</span> <InEnglish>{event.outcome}</InEnglish>
        </p>
      )}
    </section>
  );
}

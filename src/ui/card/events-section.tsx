import type { CardPart } from './card-part';
import { eventItems } from './event-items';
import { MoreList } from './more-list';
import { Section } from './section';

/** The events that the entry took part in up to the page's date. */
export function EventsSection({ model, wording, openEntry }: CardPart) {
  const events = model.events.filter((event) => !event.later);
  if (events.length === 0) return null;
  return (
    <Section heading={wording.t('tookPartIn')}>
      <MoreList wording={wording} items={eventItems(events, model.pageDate, wording, openEntry)} />
    </Section>
  );
}

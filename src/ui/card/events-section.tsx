import type { CardPart } from './card-part';
import { eventItems } from './event-items';
import { EventStripPicture } from './event-strip';
import { MoreList } from './more-list';
import { Section } from './section';

/** The events of the entry up to the page's date, on a strip and as a list, the nearest to the page first. */
export function EventsSection({ model, wording, openEntry }: CardPart) {
  const events = model.events.filter((event) => !event.later);
  if (events.length === 0) return null;
  const nearestFirst = model.pageDate === null ? events : [...events].reverse();
  return (
    <Section heading={wording.t(model.type === 'place' ? 'eventsOfPlace' : 'tookPartIn')}>
      {model.strip !== null && <EventStripPicture strip={model.strip} wording={wording} />}
      <MoreList wording={wording} items={eventItems(nearestFirst, model.pageDate, wording, openEntry)} />
    </Section>
  );
}

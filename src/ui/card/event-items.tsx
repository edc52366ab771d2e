import type { JSX } from 'preact';
import type { CardModel } from '../../core/summary/card-model';
import type { Wording } from '../../core/wording/wording';
import { EntryButton } from './entry-button';

/** Events that an entry took part in, each with its date and leading to its card. */
export function eventItems(
  events: CardModel['events'],
  pageDate: CardModel['pageDate'],
  wording: Wording,
  openEntry: (id: string) => void,
): readonly JSX.Element[] {
  return events.map((event) => (
    <li key={event.id}>
      <p class="aside">{wording.spanThen(event.from, event.to, pageDate)}</p>
      <p class="said" dir="auto">
        <EntryButton link={event} openEntry={openEntry} />
      </p>
    </li>
  ));
}

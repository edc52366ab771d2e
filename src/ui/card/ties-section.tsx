import type { CardPart } from './card-part';
import { MoreList } from './more-list';
import { Section } from './section';
import { TieItem } from './tie-item';

/** How the entry is tied to the other entries of the page. */
export function TiesSection(part: CardPart) {
  const { ties } = part.model;
  if (ties.length === 0) return null;
  const items = ties.map((tie) => <TieItem key={`${tie.other.id} ${tie.text}`} tie={tie} {...part} />);
  return (
    <Section heading={part.wording.t('onThisPage')}>
      <MoreList wording={part.wording} items={items} />
    </Section>
  );
}

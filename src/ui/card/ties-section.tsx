import type { TieGroup } from '../../core/summary/tie-groups';
import type { CardPart } from './card-part';
import { MoreList } from './more-list';
import { Section } from './section';
import { TieItem } from './tie-item';

interface TiesSectionProps extends CardPart {
  readonly ties: readonly TieGroup[];
}

/** How the entry is tied to the other entries of the page. */
export function TiesSection({ ties, ...part }: TiesSectionProps) {
  if (ties.length === 0) return null;
  const items = ties.map((tie) => <TieItem key={`${tie.text} ${tie.when ?? ''}`} tie={tie} {...part} />);
  return (
    <Section heading={part.wording.t('onThisPage')}>
      <MoreList wording={part.wording} items={items} />
    </Section>
  );
}

import type { TieGroup } from '../../core/summary/tie-groups';
import { linkParts } from '../../core/wording/link-parts';
import { Citation } from './citation';
import type { CardPart } from './card-part';
import { EntryList } from './entry-list';
import { LinkedText } from './linked-text';

interface TieItemProps extends CardPart {
  readonly tie: TieGroup;
}

/** One tie: to whom, when and how long before the page, in what. Entries that the sentence names are links in it. */
export function TieItem({ tie, model, wording, openEntry }: TieItemProps) {
  const named = linkParts(tie.text, tie.others).map((part) => part.link);
  const unnamed = tie.others.filter((other) => !named.includes(other));
  const distance = tie.when === null ? '' : wording.whenDistance(tie.when, model.pageDate);
  return (
    <li>
      {unnamed.length > 0 && (
        <p class="said">
          <EntryList links={unnamed} openEntry={openEntry} />
        </p>
      )}
      {tie.when !== null && (
        <p class="aside">
          {wording.when(tie.when)}
          {distance !== '' && ` (${distance})`}
        </p>
      )}
      <p class="said">
        <LinkedText text={tie.text} links={tie.others} openEntry={openEntry} />
      </p>
      {tie.differs !== null && <p class="differs">{wording.t('sourcesDiffer', tie.differs)}</p>}
      {tie.citation !== null && <Citation citation={tie.citation} claimedBy={tie.claimedBy} wording={wording} />}
    </li>
  );
}

import type { TieGroup } from '../../core/summary/tie-groups';
import { linkParts } from '../../core/wording/link-parts';
import { InEnglish } from '../parts/in-english';
import { Citation } from './citation';
import type { CardPart } from './card-part';
import { EntryButton } from './entry-button';
import { EntryList } from './entry-list';
import { LinkedText } from './linked-text';
import { TimeLine } from './time-line';
import { SourcesDiffer } from '../parts/sources-differ';

interface TieItemProps extends CardPart {
  readonly tie: TieGroup;
}

/** One tie: how long before the page, in what, to whom. Entries that the sentence names are links in it, others follow it. */
export function TieItem({ tie, model, wording, openEntry }: TieItemProps) {
  const named = linkParts(tie.text, tie.others).map((part) => part.link);
  const unnamed = tie.event === null ? tie.others.filter((other) => !named.includes(other)) : tie.others;
  return (
    <li>
      {tie.when !== null && <TimeLine when={tie.when} pageDate={model.pageDate} wording={wording} />}
      {tie.event === null ? (
        <InEnglish class="said">
          <LinkedText text={tie.text} links={tie.others} openEntry={openEntry} />
        </InEnglish>
      ) : (
        <p class="said" dir="auto">
          <EntryButton link={tie.event} openEntry={openEntry} />
        </p>
      )}
      {unnamed.length > 0 && (
        <p class="aside">
          {wording.t('tiedTo')} <EntryList links={unnamed} openEntry={openEntry} />
        </p>
      )}
      <SourcesDiffer class="differs" t={wording.t}>
        {tie.differs}
      </SourcesDiffer>
      {tie.citation !== null && <Citation citation={tie.citation} claimedBy={tie.claimedBy} wording={wording} />}
    </li>
  );
}

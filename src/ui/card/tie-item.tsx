import type { Tie } from '../../core/summary/card-model';
import { linkParts } from '../../core/wording/link-parts';
import { Citation } from './citation';
import type { CardPart } from './card-part';
import { EntryButton } from './entry-button';
import { LinkedText } from './linked-text';

interface TieItemProps extends CardPart {
  readonly tie: Tie;
}

/** One tie: in what, to whom, when and how long before the page. A sentence that does not name the other entry follows its name. */
export function TieItem({ tie, model, wording, openEntry }: TieItemProps) {
  const named = linkParts(tie.text, [tie.other]).some((part) => part.link !== null);
  const [from = '', to = from] = (tie.when ?? '').split('/');
  const distance = from === '' ? '' : wording.distance(from, to, model.pageDate);
  return (
    <li>
      {tie.when !== null && (
        <p class="aside">
          {wording.when(tie.when)}
          {distance !== '' && ` (${distance})`}
        </p>
      )}
      <p class="said">
        {!named && (
          <>
            <EntryButton link={tie.other} openEntry={openEntry} />
            {': '}
          </>
        )}
        <LinkedText text={tie.text} links={[tie.other]} openEntry={openEntry} />
      </p>
      {tie.citation !== null && <Citation citation={tie.citation} wording={wording} />}
    </li>
  );
}

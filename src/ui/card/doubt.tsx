import type { Wording } from '../../core/wording/wording';
import type { CardMention } from './card-state';
import { EntryList } from './entry-list';

interface DoubtProps {
  readonly mention: CardMention;
  readonly wording: Wording;
  readonly openEntry: (id: string) => void;
}

/** Says why a mention is not certain and what else it could mean; and to which event's mention it belongs. */
export function Doubt({ mention, wording, openEntry }: DoubtProps) {
  const { t } = wording;
  return (
    <>
      {!mention.sure && (
        <p class="doubt">
          <span>{mention.why === '' ? t('notCertain') : t('notCertainBecause', mention.why)}</span>
          {mention.alternatives.length > 0 && (
            <span>
              {' '}
              {t('couldAlsoBe')} <EntryList links={mention.alternatives} openEntry={openEntry} />
            </span>
          )}
        </p>
      )}
      {mention.around !== null && (
        <p class="aside around">
          {t('partOfEvent')} <EntryList links={[mention.around]} openEntry={openEntry} />
        </p>
      )}
    </>
  );
}

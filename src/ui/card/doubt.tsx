import type { Doubt as DoubtReason, MentionReason } from '../../core/matching/mention-reason';
import type { Wording } from '../../core/wording/wording';
import type { CardMention } from './card-state';
import { EntryList } from './entry-list';

const DOUBT_KEYS: Readonly<Record<DoubtReason['code'], string>> = {
  'shared-name': 'doubtSharedName',
  'namesake-on-page': 'doubtNamesake',
  'sentence-start': 'doubtSentenceStart',
  'one-tie': 'doubtOneTie',
  'unchecked-term': 'doubtUncheckedTerm',
  'meeting-to-come': 'doubtMeetingToCome',
  'next-in-office': 'doubtNextInOffice',
};

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
          <span>{doubtIn(mention.why, wording)}</span>
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

function doubtIn(why: MentionReason, { t, date }: Wording): string {
  if (why.code === 'unchecked-term') return t('notCertainBecause', t(DOUBT_KEYS[why.code], date(why.until)));
  return isDoubt(why) ? t('notCertainBecause', t(DOUBT_KEYS[why.code])) : t('notCertain');
}

function isDoubt(why: MentionReason): why is DoubtReason {
  return Object.hasOwn(DOUBT_KEYS, why.code);
}

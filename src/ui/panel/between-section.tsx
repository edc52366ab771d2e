import { useMemo } from 'preact/hooks';
import { ENTRY_TYPES, type RelationKind } from '../../core/knowledge/pack';
import { between } from '../../core/story/between';
import { eventTime } from '../../core/notes/note-lines';
import type { Wording } from '../../core/wording/wording';
import { KINDS_KEYS } from '../parts/kind-keys';
import { InEnglish } from '../parts/in-english';
import { Cited } from './cited';
import { EntryLinks } from './entry-links';
import type { PanelKnowledge } from './panel-state';
import { SourcesDiffer } from '../parts/sources-differ';

const RELATION_KEYS: Readonly<Record<RelationKind, string>> = {
  'member-of': 'relationMemberOf',
  'located-in': 'relationLocatedIn',
  'part-of': 'relationPartOf',
  'takes-part-in': 'relationTakesPartIn',
  'belongs-to': 'relationBelongsTo',
  'successor-of': 'relationSuccessorOf',
  opposes: 'relationOpposes',
  supports: 'relationSupports',
};

interface BetweenSectionProps {
  readonly knowledge: PanelKnowledge;
  readonly wording: Wording;
  readonly open: (entry: string) => void;
  readonly pageDate: string | null;
  readonly one: string;
  /** Empty while none is chosen. */
  readonly other: string;
  readonly choose: (entry: string) => void;
}

/** Two entries side by side: what is between them. */
export function BetweenSection({ knowledge, wording, open, pageDate, one, other, choose }: BetweenSectionProps) {
  const { t } = wording;
  const { index } = knowledge;
  const found = useMemo(() => (other === '' ? null : between(index, one, other)), [index, one, other]);
  const label = (id: string) => index.entry(id)?.label ?? id;
  return (
    <section class="between">
      <h3>{t('betweenTwo')}</h3>
      <label class="choice">
        <span>{t('betweenThisAnd', label(one))}</span>
        <select value={other} onChange={(event) => choose(event.currentTarget.value)}>
          <option value="">{t('chooseEntry')}</option>
          {ENTRY_TYPES.map((type) => (
            <optgroup key={type} label={t(KINDS_KEYS[type])}>
              {index.pack.entries
                .filter((entry) => entry.type === type && entry.id !== one)
                .map((entry) => (
                  <option key={entry.id} value={entry.id}>
                    {entry.label}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      </label>
      {found !== null && (
        <div class="found" role="region" aria-live="polite" aria-label={t('betweenBoth', label(one), label(other))}>
          <h4>{t('betweenBoth', label(one), label(other))}</h4>
          {found.relations.map(({ from, kind, to }) => (
            <p key={`${from.id} ${kind}`}>{t(RELATION_KEYS[kind], from.label, to.label)}</p>
          ))}
          <ol class="statements">
            {found.items.map(({ when, precision, event, text, claimedBy, differs, citation }) => (
              <li key={`${when ?? ''} ${event?.id ?? text ?? ''}`}>
                {event !== null && (
                  <>
                    <p class="aside">
                      {eventTime({ from: when?.split('/')[0] ?? '', to: ends(when), precision }, pageDate, wording)}
                    </p>
                    <EntryLinks links={[event]} open={open} />
                  </>
                )}
                {text !== null && <InEnglish class="sentence">{text}</InEnglish>}
                <SourcesDiffer class="hint" t={t}>
                  {differs}
                </SourcesDiffer>
                {citation !== null && <Cited {...{ citation, claimedBy, when, wording }} />}
              </li>
            ))}
          </ol>
          {found.items.length + found.relations.length === 0 && <p class="empty">{t('nothingBetween')}</p>}
          {found.mediators.length > 0 && (
            <>
              <p>{t('bothTiedTo')}</p>
              <EntryLinks links={found.mediators.map(({ entry }) => entry)} open={open} />
            </>
          )}
        </div>
      )}
    </section>
  );
}

function ends(when: string | null): string | null {
  if (when === null) return null;
  const [from = when, to = from] = when.split('/');
  return to === '' ? null : to;
}

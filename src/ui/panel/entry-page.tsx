import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { eventTime } from '../../core/notes/note-lines';
import { buildCard } from '../../core/summary/build-card';
import type { OfficeLine, StatementLine } from '../../core/summary/card-model';
import type { Wording } from '../../core/wording/wording';
import { Fold } from '../parts/fold';
import { KIND_KEYS } from '../parts/kind-keys';
import { InEnglish } from '../parts/in-english';
import { BetweenSection } from './between-section';
import { Cited } from './cited';
import { EntryLinks } from './entry-links';
import type { SectionProps } from './section-props';
import type { PanelActions } from './panel-state';
import { SourcesDiffer } from '../parts/sources-differ';
import { OfficeHeld } from './office-held';

interface EntryPageProps extends SectionProps {
  readonly entry: string;
  readonly back: () => void;
  readonly actions: PanelActions;
}

/** Everything that is known of one entry, as the page's date has it. */
export function EntryPage(props: EntryPageProps) {
  const { entry, page, knowledge, wording, open, back, actions } = props;
  const { t } = wording;
  const pageDate = page?.date.date ?? null;
  const onPage = useMemo(() => (page?.entries ?? []).map(({ id }) => id), [page]);
  const card = useMemo(
    () => buildCard(knowledge.index, { entry, pageDate, onPage }),
    [knowledge, entry, pageDate, onPage],
  );
  const [other, setOther] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  if (card === null) return <p class="empty">{t('unknownEntry')}</p>;
  const { event } = card;
  const isHere = onPage.includes(entry);
  return (
    <article class="entry-page">
      <p class="actions">
        <button type="button" class="quiet" onClick={back}>
          {t('back')}
        </button>
        {isHere && (
          <button type="button" class="quiet" onClick={() => actions.jump(entry)}>
            {t('goToNext')}
          </button>
        )}
      </p>
      <h2 ref={heading} tabIndex={-1}>
        {card.label}
      </h2>
      <p class="aside">
        {t(KIND_KEYS[card.type])}
        {card.native !== null && (
          <>
            {' · '}
            <span class="native" lang={card.native.language} dir={card.native.direction}>
              {card.native.text}
            </span>
          </>
        )}
      </p>
      <InEnglish class="sentence">{card.description}</InEnglish>
      {event !== null && (
        <>
          <p class="sentence">{eventTime(event, pageDate, wording)}</p>
          <EntryLinks
            links={event.place === null ? event.participants : [event.place, ...event.participants]}
            open={open}
          />
        </>
      )}
      {card.then.length > 0 && (
        <section>
          <h3>{pageDate === null ? t('termsOfOffice') : t('onDate', wording.date(pageDate))}</h3>
          <Offices offices={card.then} card={card} wording={wording} />
        </section>
      )}
      <Statements title={t('whatReportsSay')} lines={card.statements} {...{ wording, open }} />
      {card.events.length > 0 && (
        <section>
          <h3>{t('tookPartIn')}</h3>
          <ul class="rows">
            {card.events.map(({ id, label, from, to, later }) => (
              <li key={id}>
                <button type="button" class="entry" onClick={() => open(id)}>
                  {label}
                </button>
                <span class="aside">
                  {wording.spanThen(from, to, pageDate)}
                  {later && ` (${t('afterThisPage')})`}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {card.before.length > 0 && (
        <Fold summary={t('earlierOffices')}>
          <Offices offices={card.before} card={card} wording={wording} />
        </Fold>
      )}
      {card.later.length + card.laterStatements.length + (event?.outcome == null ? 0 : 1) > 0 && (
        <Fold summary={t('laterOpen')}>
          <p class="aside">{t('laterMeans', wording.date(card.asOf))}</p>
          {event?.outcome != null && <InEnglish class="sentence">{event.outcome}</InEnglish>}
          <Offices offices={card.later} card={{ ...card, pageDate: null }} wording={wording} />
          <Statements title={null} lines={card.laterStatements} {...{ wording, open }} />
        </Fold>
      )}
      <BetweenSection {...{ knowledge, wording, open, pageDate, one: entry, other }} choose={setOther} />
    </article>
  );
}

interface OfficesProps {
  readonly offices: readonly OfficeLine[];
  readonly card: { readonly pageDate: string | null; readonly asOf: string };
  readonly wording: Wording;
}

function Offices({ offices, card, wording }: OfficesProps) {
  return (
    <ul class="statements">
      {offices.map((office) => (
        <li key={`${office.office} ${office.from ?? ''}`}>
          <p>
            <OfficeHeld office={office} seen={card} wording={wording} />
          </p>
          {office.note !== null && <InEnglish class="aside">{office.note}</InEnglish>}
          <Cited citation={office.citation} wording={wording} />
        </li>
      ))}
    </ul>
  );
}

interface StatementsProps {
  readonly title: string | null;
  readonly lines: readonly StatementLine[];
  readonly wording: Wording;
  readonly open: (entry: string) => void;
}

function Statements({ title, lines, wording, open }: StatementsProps) {
  if (lines.length === 0) return null;
  return (
    <section>
      {title !== null && <h3>{title}</h3>}
      <ul class="statements">
        {lines.map(({ id, text, when, claimedBy, differs, citation, others }) => (
          <li key={id}>
            <InEnglish class="sentence">{text}</InEnglish>
            <SourcesDiffer class="hint" t={wording.t}>
              {differs}
            </SourcesDiffer>
            <Cited {...{ citation, claimedBy, when, wording }} />
            <EntryLinks links={others} open={open} />
          </li>
        ))}
      </ul>
    </section>
  );
}

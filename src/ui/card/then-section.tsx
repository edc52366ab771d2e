import { Fold } from '../parts/fold';
import type { CardPart } from './card-part';
import { Citation } from './citation';
import { EntryButton } from './entry-button';
import { OfficeList } from './office-list';
import { Section } from './section';
import { OfficeName } from '../parts/office-name';

/** What the entry was on the page's date, or who held the offices of a country; without a page date terms of office instead of a guess. */
export function ThenSection({ model, wording, openEntry }: CardPart) {
  const { t } = wording;
  const { pageDate, asOf, holders } = model;
  const [office] = [...model.then, ...model.before, ...model.later];
  if (office === undefined && holders.length === 0) return null;
  const source = office === undefined ? null : <Citation citation={office.citation} wording={wording} />;
  if (pageDate === null) {
    return (
      <Section heading={t('termsOfOffice')}>
        <p class="aside">{t('pageHasNoDate')}</p>
        <OfficeList offices={model.then} asOf={asOf} wording={wording} />
        {source}
      </Section>
    );
  }
  return (
    <Section heading={t('onDate', wording.date(pageDate))}>
      {holders.length > 0 && (
        <>
          <ul class="list holders">
            {holders.map(({ office: name, holder, acting }) => (
              <li key={name}>
                <p class="aside">
                  <OfficeName name={name} acting={acting} t={t} />
                </p>
                <p class="said">
                  <EntryButton link={holder} openEntry={openEntry} />
                </p>
              </li>
            ))}
          </ul>
          <p class="citation">{t('backgroundOffices', wording.date(asOf))}</p>
        </>
      )}
      {office !== undefined && model.then.length === 0 && <p class="aside">{t('noOfficeThen')}</p>}
      {model.then.length > 0 && <OfficeList offices={model.then} asOf={asOf} wording={wording} seenThen />}
      {source}
      {model.before.length > 0 && (
        <Fold class="fold" summary={t('earlierOffices')}>
          {() => <OfficeList offices={model.before} asOf={asOf} wording={wording} />}
        </Fold>
      )}
    </Section>
  );
}

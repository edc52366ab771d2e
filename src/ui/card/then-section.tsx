import { Fold } from '../parts/fold';
import type { CardPart } from './card-part';
import { OfficeList } from './office-list';
import { Section } from './section';

/** What the entry was on the page's date; without a page date its terms of office instead of a guess. */
export function ThenSection({ model, wording }: CardPart) {
  const { t } = wording;
  const { pageDate, asOf } = model;
  const offices = model.then.length + model.before.length + model.later.length;
  if (offices === 0) return null;
  const marks = { mark: t('background'), markTitle: t('backgroundMeans', wording.date(asOf)) };
  if (pageDate === null) {
    return (
      <Section heading={t('termsOfOffice')} {...marks}>
        <p class="aside">{t('pageHasNoDate')}</p>
        <OfficeList offices={model.then} asOf={asOf} wording={wording} />
      </Section>
    );
  }
  return (
    <Section heading={t('onDate', wording.date(pageDate))} {...marks}>
      {model.then.length === 0 ? (
        <p class="aside">{t('noOfficeThen')}</p>
      ) : (
        <OfficeList offices={model.then} asOf={asOf} wording={wording} seenThen />
      )}
      {model.before.length > 0 && (
        <Fold summary={t('earlierOffices')}>
          <OfficeList offices={model.before} asOf={asOf} wording={wording} />
        </Fold>
      )}
    </Section>
  );
}

import type { CardModel } from '../../core/summary/card-model';
import { isForeign } from '../../core/wording/statement-language';
import type { Wording } from '../../core/wording/wording';

interface LimitsProps {
  readonly model: CardModel;
  readonly wording: Wording;
}

/** How far the card can be relied on: how many reports it rests on, and up to when anything is known. */
export function Limits({ model, wording }: LimitsProps) {
  const { t } = wording;
  const asOf = wording.date(model.asOf);
  return (
    <footer>
      {model.pageAfterPack && <p class="differs">{t('pageAfterPack', asOf)}</p>}
      <p>
        {model.reportCount === 0
          ? t('restsOnNone')
          : wording.count('restsOn', model.reportCount, String(model.reportTotal))}{' '}
        {t('backgroundChecked', asOf)}
        {isForeign(wording.language) && ` ${t('statementsInEnglish')}`}
      </p>
    </footer>
  );
}

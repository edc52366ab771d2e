import { copyText } from '../summary/copy-text';
import type { CardModel } from '../summary/card-model';
import type { Wording } from '../wording/wording';

export interface CardReport {
  readonly card: CardModel;
  readonly address: string;
  readonly pack: string;
  readonly version: string;
}

/** A text that says which card is wrong on which page, for the reader to complete and to send themselves. Ends without a newline. */
export function cardReport({ card, address, pack, version }: CardReport, wording: Wording): string {
  const { t } = wording;
  return [
    t('reportTitle', card.label),
    '',
    t('reportWrong'),
    '',
    t('reportPage', address),
    t('reportDate', card.pageDate === null ? t('noPageDate') : card.pageDate),
    t('reportEntry', card.id),
    t('reportVersion', version, pack, card.asOf),
    '',
    t('reportCard'),
    copyText(card, wording),
  ].join('\n');
}

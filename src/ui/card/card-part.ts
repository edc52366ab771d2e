import type { CardModel } from '../../core/summary/card-model';
import type { Wording } from '../../core/wording/wording';

/** What every section of the card is given. */
export interface CardPart {
  readonly model: CardModel;
  readonly wording: Wording;
  readonly openEntry: (id: string) => void;
}

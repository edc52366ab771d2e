import type { CardState } from '../../../src/ui/card/card-state';
import { ANKARA, ANNOUNCED, LINKS, MEETING, RAISI, ZARIF, ZARIF_UNDATED } from '../card-models';

/** The card as most readers see it. */
export const PLAIN: Omit<CardState, 'model'> = {
  canGoBack: false,
  mentions: 4,
  pinned: false,
  canCopy: true,
  canOpenPanel: true,
  mention: null,
  reducedMotion: true,
};

/** Every state of the card that is worth looking at. */
export const CARD_SCENES: Readonly<Record<string, CardState>> = {
  person: { ...PLAIN, model: ZARIF },
  undated: { ...PLAIN, model: ZARIF_UNDATED, canCopy: false, canOpenPanel: false },
  event: { ...PLAIN, model: MEETING, canGoBack: true },
  announced: { ...PLAIN, model: ANNOUNCED },
  place: {
    ...PLAIN,
    model: ANKARA,
    mention: { sure: true, why: { code: 'full-name' }, alternatives: [], around: LINKS.visit },
  },
  later: { ...PLAIN, model: RAISI, pinned: true },
  doubt: {
    ...PLAIN,
    model: ZARIF,
    mention: {
      sure: false,
      why: { code: 'one-tie' },
      alternatives: [LINKS.lavrov, LINKS.cavusoglu],
      around: null,
    },
  },
  loading: { ...PLAIN, model: 'loading' },
  unknown: { ...PLAIN, model: 'unknown' },
};

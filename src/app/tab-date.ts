import type { Messages } from '../browser/messages';
import type { PageDate } from '../core/text/text-piece';

/** Which date holds in this frame: set by hand, its own, or the top frame's. */
export interface TabDate {
  readonly givenDate: (found: PageDate) => PageDate;
  /** This frame has been scanned. The top frame tells the others what it found; another frame without a date asks. */
  found(pageDate: PageDate): void;
  setByHand(date: string | null): void;
  handedDown(date: string | null, byHand: boolean): void;
  /** The page becomes another one: a date set by hand does not hold any more. */
  navigated(): void;
  /** The page is about to go, maybe into the browser's cache, from where it may come back. */
  leaving(): void;
}

export interface TabDateOptions {
  readonly isTop: boolean;
  readonly messages: Messages;
  readonly onChange: () => void;
  readonly onFailure: () => void;
}

interface ToldDate {
  readonly date: string | null;
  readonly byHand: boolean;
}

/** What the background takes for granted of a tab that has told nothing. */
const NOTHING: ToldDate = { date: null, byHand: false };

export function createTabDate({ isTop, messages, onChange, onFailure }: TabDateOptions): TabDate {
  let given: { readonly date: string; readonly byHand: boolean } | null = null;
  let told = NOTHING;
  let asked = false;

  const take = (date: string | null, byHand: boolean): void => {
    if ((given?.date ?? null) === date && (given?.byHand ?? false) === (date !== null && byHand)) return;
    given = date === null ? null : { date, byHand };
    onChange();
  };

  const tell = (date: ToldDate): void => {
    if (date.date === told.date && date.byHand === told.byHand) return;
    told = date;
    messages.toBackground('background:date-found', date).catch(onFailure);
  };

  return {
    givenDate(found) {
      if (given?.byHand === true) return { date: given.date, from: 'option' };
      return found.date === null && given !== null ? { date: given.date, from: 'none' } : found;
    },
    found({ date, from }) {
      if (isTop) tell({ date, byHand: from === 'option' });
      else if (!asked) {
        asked = true;
        messages.toBackground('background:tab-date', {}).then((tab) => take(tab.date, tab.byHand), onFailure);
      }
    },
    setByHand: (date) => take(date, true),
    handedDown: take,
    navigated() {
      if (isTop) given = null;
    },
    leaving() {
      if (isTop) tell(NOTHING);
      asked = false;
    },
  };
}

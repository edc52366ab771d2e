import { useState } from 'preact/hooks';
import type { DateOrigin, PageDate } from '../../core/text/text-piece';
import type { Wording } from '../../core/wording/wording';
import { DateForm } from './date-form';

const ORIGIN_KEYS: Readonly<Record<Exclude<DateOrigin, 'none'>, string>> = {
  option: 'dateSetByHand',
  'json-ld': 'dateFromData',
  meta: 'dateFromData',
  time: 'dateFromMarkedTime',
  text: 'dateFromDateline',
  url: 'dateFromAddress',
};

interface DateRowProps {
  readonly date: PageDate;
  readonly wording: Wording;
  readonly setDate: (date: string | null) => void;
}

/** The page's date, how it was found, and a way to set it by hand and to take that back. */
export function DateRow({ date: { date, from }, wording, setDate }: DateRowProps) {
  const { t } = wording;
  const [editing, setEditing] = useState(false);
  const set = (chosen: string) => {
    setEditing(false);
    setDate(chosen);
  };
  if (editing) {
    return (
      <section class="date" aria-label={t('pageDate')}>
        <DateForm initial={date ?? ''} t={t} set={set} cancel={() => setEditing(false)} />
      </section>
    );
  }
  return (
    <section class="date" aria-label={t('pageDate')}>
      <p>
        <span class="day">{date === null ? t('noPageDate') : wording.date(date)}</span>
        <span class="origin">{from === 'none' ? t('noPageDateMeans') : t(ORIGIN_KEYS[from])}</span>
      </p>
      {from === 'option' && (
        <button type="button" class="quiet" onClick={() => setDate(null)}>
          {t('takeDateBack')}
        </button>
      )}
      <button type="button" class="quiet" onClick={() => setEditing(true)}>
        {t(date === null ? 'setDate' : 'changeDate')}
      </button>
    </section>
  );
}

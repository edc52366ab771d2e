import { firstDay, formatDay, type Day } from '../../core/dates/calendar';
import type { Wording } from '../../core/wording/wording';

/** Days; `to` is not in it. */
export interface DaySpan {
  readonly from: Day;
  readonly to: Day;
}

interface TimeBrushProps {
  readonly whole: DaySpan;
  readonly span: DaySpan;
  readonly change: (span: DaySpan) => void;
  readonly wording: Wording;
}

/** The two ends of the chosen time, month by month. */
export function TimeBrush({ whole, span, change, wording }: TimeBrushProps) {
  const { t } = wording;
  const months = monthOf(whole.to);
  const first = monthOf(whole.from);
  const start = monthOf(span.from);
  const end = Math.max(start + 1, monthOf(span.to + 27));
  const slider = (key: string, value: number, shown: number, set: (month: number) => void) => (
    <label class="end">
      <span>{t(key)}</span>
      <input
        type="range"
        min={first}
        max={months}
        value={value}
        aria-valuetext={wording.date(formatDay(firstOf(shown)).slice(0, 7))}
        onInput={(event) => set(Number(event.currentTarget.value))}
      />
      <output>{wording.date(formatDay(firstOf(shown)).slice(0, 7))}</output>
    </label>
  );
  return (
    <div class="brush">
      {slider('timeFrom', start, start, (month) =>
        change({ from: firstOf(Math.min(month, end - 1)), to: firstOf(end) }),
      )}
      {slider('timeTo', end, end - 1, (month) =>
        change({ from: firstOf(start), to: firstOf(Math.max(month, start + 1)) }),
      )}
    </div>
  );
}

/** Months since the year 0. */
function monthOf(day: Day): number {
  const [year = 0, month = 1] = formatDay(day).split('-').map(Number);
  return year * 12 + month - 1;
}

function firstOf(month: number): Day {
  return firstDay(`${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`);
}

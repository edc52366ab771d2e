import { useState } from 'preact/hooks';
import { LONGEST_DELAY } from '../../core/settings/parse-settings';
import type { Translate } from '../../core/translate';

interface TimeFieldProps {
  readonly id: string;
  readonly label: string;
  readonly help: string;
  /** Milliseconds. */
  readonly value: number;
  readonly t: Translate;
  readonly change: (value: number) => void;
}

/** A delay in milliseconds. What cannot be used is not taken over and says why. */
export function TimeField({ id, label, help, value, t, change }: TimeFieldProps) {
  const [isWrong, setWrong] = useState(false);
  const read = (field: HTMLInputElement) => {
    const typed = field.valueAsNumber;
    const isGood = Number.isInteger(typed) && typed >= 0 && typed <= LONGEST_DELAY;
    setWrong(!isGood);
    if (isGood) change(typed);
  };
  return (
    <div class="time">
      <label for={id}>{label}</label>
      <span>
        <input
          id={id}
          type="number"
          min={0}
          max={LONGEST_DELAY}
          step={10}
          value={value}
          aria-describedby={`${id}-help`}
          aria-invalid={isWrong}
          onChange={(event) => read(event.currentTarget)}
        />{' '}
        {t('milliseconds')}
      </span>
      <p class="help" id={`${id}-help`}>
        {help}
      </p>
      {isWrong && (
        <p class="error" role="alert">
          {t('badDelay', String(LONGEST_DELAY))}
        </p>
      )}
    </div>
  );
}

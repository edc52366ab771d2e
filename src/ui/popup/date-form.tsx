import { useEffect, useRef } from 'preact/hooks';
import type { Translate } from '../../core/translate';

interface DateFormProps {
  /** `YYYY-MM-DD` or empty. */
  readonly initial: string;
  readonly t: Translate;
  readonly set: (date: string) => void;
  readonly cancel: () => void;
}

/** Asks for a day. */
export function DateForm({ initial, t, set, cancel }: DateFormProps) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const submit = (event: Event) => {
    event.preventDefault();
    const chosen = field.current?.value ?? '';
    if (/^\d{4}-\d{2}-\d{2}$/.test(chosen)) set(chosen);
  };
  return (
    <form onSubmit={submit}>
      <input
        ref={field}
        type="date"
        required
        min="1000-01-01"
        max="9999-12-31"
        aria-label={t('pageDate')}
        defaultValue={initial}
      />
      <button type="submit">{t('useDate')}</button>
      <button type="button" class="quiet" onClick={cancel}>
        {t('cancel')}
      </button>
    </form>
  );
}

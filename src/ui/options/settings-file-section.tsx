import { useRef, useState } from 'preact/hooks';
import type { Translate } from '../../core/translate';
import type { OptionsActions, OptionsNotice } from './options-state';

interface SettingsFileSectionProps {
  readonly actions: OptionsActions;
  readonly notice: OptionsNotice | null;
  readonly t: Translate;
}

/** Settings out to a file, in from a file, and back to the beginning. */
export function SettingsFileSection({ actions, notice, t }: SettingsFileSectionProps) {
  const [isAsking, setAsking] = useState(false);
  const picker = useRef<HTMLInputElement>(null);
  const pick = (field: HTMLInputElement) => {
    const file = field.files?.[0];
    // So that the same file can be picked again once it is mended.
    if (file !== undefined) actions.importSettings(file);
    field.value = '';
  };
  const reset = () => {
    setAsking(false);
    actions.reset();
  };
  return (
    <section aria-labelledby="file-heading">
      <h2 id="file-heading">{t('settingsFile')}</h2>
      <p class="help">{t('settingsFileHelp')}</p>
      <p class="row">
        <button type="button" onClick={() => actions.exportSettings()}>
          {t('exportSettings')}
        </button>
        <button type="button" onClick={() => picker.current?.click()}>
          {t('importSettings')}
        </button>
        <input
          ref={picker}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={t('importSettings')}
          onChange={(event) => pick(event.currentTarget)}
        />
        {!isAsking && (
          <button type="button" onClick={() => setAsking(true)}>
            {t('resetSettings')}
          </button>
        )}
      </p>
      {isAsking && (
        <p class="row" role="group" aria-label={t('resetQuestion')}>
          <span>{t('resetQuestion')}</span>
          <button type="button" onClick={reset}>
            {t('resetYes')}
          </button>
          <button type="button" onClick={() => setAsking(false)}>
            {t('resetNo')}
          </button>
        </p>
      )}
      <div role="status">{notice !== null && <Notice notice={notice} t={t} />}</div>
    </section>
  );
}

function Notice({ notice, t }: { readonly notice: OptionsNotice; readonly t: Translate }) {
  if (notice.kind === 'imported') return <p class="done">{t('imported')}</p>;
  if (notice.kind === 'reset') return <p class="done">{t('resetDone')}</p>;
  if (notice.kind !== 'refused') return null;
  if (notice.problem === 'bad-values') return <p class="error">{t('importBadValues', notice.paths.join(', '))}</p>;
  const keys = {
    'too-long': 'importTooLong',
    'not-json': 'importNotJson',
    'not-settings': 'importNotSettings',
  } as const;
  return <p class="error">{t(keys[notice.problem])}</p>;
}

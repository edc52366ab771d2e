import { useRef } from 'preact/hooks';
import type { Translate } from '../../core/translate';
import type { OptionsPart } from './options-part';
import type { OptionsActions, OptionsNotice } from './options-state';

interface SettingsFileSectionProps {
  readonly actions: OptionsActions;
  readonly notice: OptionsNotice | null;
  readonly t: Translate;
  readonly shows: OptionsPart['shows'];
}

const KEYS = ['settingsFile', 'settingsFileHelp', 'exportSettings', 'importSettings', 'resetSettings', 'resetHelp'];

/** Settings out to a file, in from a file, and back to the beginning. */
export function SettingsFileSection({ actions, notice, t, shows }: SettingsFileSectionProps) {
  const picker = useRef<HTMLInputElement>(null);
  const pick = (field: HTMLInputElement) => {
    const file = field.files?.[0];
    // So that the same file can be picked again once it is mended.
    if (file !== undefined) actions.importSettings(file);
    field.value = '';
  };
  // What became of the last thing done here is told whatever is searched for.
  if (notice === null && !shows(...KEYS)) return null;
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
        <button type="button" onClick={() => actions.reset()}>
          {t('resetSettings')}
        </button>
      </p>
      <p class="help">{t('resetHelp')}</p>
      <div class="notice">
        <div role="status">{notice !== null && <Notice notice={notice} t={t} />}</div>
        {(notice?.kind === 'reset' || notice?.kind === 'imported') && (
          <button type="button" onClick={() => actions.undo()}>
            {t('undo')}
          </button>
        )}
      </div>
    </section>
  );
}

function Notice({ notice, t }: { readonly notice: OptionsNotice; readonly t: Translate }) {
  if (notice.kind === 'imported') return <p class="done">{t('imported')}</p>;
  if (notice.kind === 'reset') return <p class="done">{t('resetDone')}</p>;
  if (notice.kind === 'undone') return <p class="done">{t('undone')}</p>;
  if (notice.kind !== 'refused') return null;
  if (notice.problem === 'bad-values') return <p class="error">{t('importBadValues', notice.paths.join(', '))}</p>;
  const keys = {
    'too-long': 'importTooLong',
    'not-json': 'importNotJson',
    'not-settings': 'importNotSettings',
  } as const;
  return <p class="error">{t(keys[notice.problem])}</p>;
}

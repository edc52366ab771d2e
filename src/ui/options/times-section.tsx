import type { Settings } from '../../core/settings/settings';
import type { OptionsPart } from './options-part';
import { TimeField } from './time-field';

const TIMES: readonly { readonly name: keyof Settings['times']; readonly label: string; readonly help: string }[] = [
  { name: 'rest', label: 'timeRest', help: 'timeRestHelp' },
  { name: 'show', label: 'timeShow', help: 'timeShowHelp' },
  { name: 'leave', label: 'timeLeave', help: 'timeLeaveHelp' },
  { name: 'fade', label: 'timeFade', help: 'timeFadeHelp' },
];

/** When the card comes and goes. */
export function TimesSection({ settings, change, t, shows }: OptionsPart) {
  const times = TIMES.filter(({ label, help }) => shows('times', label, help));
  if (times.length === 0) return null;
  return (
    <section aria-labelledby="times-heading">
      <h2 id="times-heading">{t('times')}</h2>
      {times.map(({ name, label, help }) => (
        <TimeField
          key={name}
          id={`time-${name}`}
          label={t(label)}
          help={t(help)}
          value={settings.times[name]}
          t={t}
          change={(value) => change({ times: { ...settings.times, [name]: value } })}
        />
      ))}
    </section>
  );
}

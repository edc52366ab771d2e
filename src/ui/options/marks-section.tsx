import { DENSITIES, HIGHLIGHT_STYLES, type Density, type HighlightStyle } from '../../core/settings/settings';
import { Choice } from './choice';
import type { OptionsPart } from './options-part';
import { Preview } from './preview';

const STYLE_KEYS: Readonly<Record<HighlightStyle, string>> = {
  underline: 'styleUnderline',
  dotted: 'styleDotted',
  tint: 'styleTint',
  invisible: 'styleInvisible',
};
const DENSITY_KEYS: Readonly<Record<Density, string>> = {
  'first-in-section': 'densityFirstInSection',
  'first-on-page': 'densityFirstOnPage',
  all: 'densityAll',
};

/** How names are marked, with a sample of it. */
export function MarksSection({ settings, change, highlightCss, t, shows }: OptionsPart) {
  const hasStyle = shows('marks', 'style', 'styleHelp', ...Object.values(STYLE_KEYS));
  const hasDensity = shows('marks', 'density', 'densityHelp', ...Object.values(DENSITY_KEYS));
  if (!hasStyle && !hasDensity) return null;
  return (
    <section aria-labelledby="marks-heading">
      <h2 id="marks-heading">{t('marks')}</h2>
      <Preview settings={settings} highlightCss={highlightCss} t={t} />
      {hasStyle && (
        <Choice
          legend={t('style')}
          help={t('styleHelp')}
          name="style"
          value={settings.style}
          options={HIGHLIGHT_STYLES.map((value) => ({ value, label: t(STYLE_KEYS[value]) }))}
          choose={(style) => change({ style })}
        />
      )}
      {hasDensity && (
        <Choice
          legend={t('density')}
          help={t('densityHelp')}
          name="density"
          value={settings.density}
          options={DENSITIES.map((value) => ({ value, label: t(DENSITY_KEYS[value]) }))}
          choose={(density) => change({ density })}
        />
      )}
    </section>
  );
}

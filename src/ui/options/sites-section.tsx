import { Choice } from './choice';
import type { OptionsPart } from './options-part';
import { SiteList } from './site-list';

/** Where Dragoman works. */
export function SitesSection({ settings, change, t, shows }: OptionsPart) {
  if (!shows('sites', 'siteMode', 'siteModeHelp', 'siteModeOffList', 'siteModeOnList', 'addSite')) return null;
  return (
    <section aria-labelledby="sites-heading">
      <h2 id="sites-heading">{t('sites')}</h2>
      <Choice
        legend={t('siteMode')}
        help={t('siteModeHelp')}
        name="site-mode"
        value={settings.siteMode}
        options={[
          { value: 'off-list', label: t('siteModeOffList') },
          { value: 'on-list', label: t('siteModeOnList') },
        ]}
        choose={(siteMode) => change({ siteMode })}
      />
      <SiteList sites={settings.sites} t={t} change={(sites) => change({ sites })} />
    </section>
  );
}

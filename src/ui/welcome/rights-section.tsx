import type { Translate } from '../../core/translate';
import type { ShownRights } from './welcome-state';

const PERMISSION_KEYS: Readonly<Record<string, string>> = {
  storage: 'permissionStorage',
  contextMenus: 'permissionContextMenus',
  sidePanel: 'permissionSidePanel',
};
/** With these two our own pages reach nothing but the extension itself. */
const CLOSED = ["default-src 'none'", "connect-src 'self'"];

interface RightsSectionProps {
  readonly rights: ShownRights;
  readonly t: Translate;
}

/** What Dragoman may see and do, as the browser tells it at this moment. */
export function RightsSection({ rights: { permissions, pages, policy }, t }: RightsSectionProps) {
  return (
    <section aria-labelledby="may-heading">
      <h2 id="may-heading">{t('mayHeading')}</h2>
      <p>{t('mayText')}</p>
      <p>{t('mayBrowserSays')}</p>
      <p class="help">{t('mayMeasured')}</p>
      <dl class="rights">
        <dt>{t('rightsPages')}</dt>
        <dd>
          {pages.map((pattern) => (
            <code key={pattern}>{pattern}</code>
          ))}
        </dd>
        <dt>{t('rightsPermissions')}</dt>
        {permissions.map((name) => (
          <dd key={name}>
            <code>{name}</code> <span>{t(PERMISSION_KEYS[name] ?? 'permissionUnknown')}</span>
          </dd>
        ))}
        {permissions.length === 0 && <dd>{t('noPermissions')}</dd>}
        <dt>{t('rightsPolicy')}</dt>
        <dd>
          {policy.map((directive) => (
            <code key={directive}>{directive}</code>
          ))}
          {CLOSED.every((directive) => policy.includes(directive)) && <p class="help">{t('policyMeans')}</p>}
        </dd>
      </dl>
    </section>
  );
}

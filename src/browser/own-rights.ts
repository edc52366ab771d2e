import type { BrowserApi } from './api';

/** What the running extension may do, as the browser tells it. */
export interface OwnRights {
  /** Names of the permissions that are granted. */
  readonly permissions: readonly string[];
  /** Patterns of the pages that the content scripts run in. */
  readonly pages: readonly string[];
  /** Directives of the policy of the extension's own pages. */
  readonly policy: readonly string[];
}

/** Asks the running extension what it may do. Firefox lists what it gives to every extension among the permissions; that is left out. */
export async function ownRights(api: Pick<BrowserApi, 'runtime' | 'permissions'>): Promise<OwnRights> {
  const manifest = api.runtime.getManifest();
  const declared: readonly string[] = manifest.permissions ?? [];
  const granted = (await api.permissions.getAll()).permissions ?? [];
  return {
    permissions: granted.filter((name) => declared.includes(name) || !name.startsWith('internal:')),
    pages: [...new Set(manifest.content_scripts?.flatMap(({ matches }) => matches) ?? [])],
    policy: policyOf(manifest.content_security_policy)
      .split(';')
      .map((directive) => directive.trim())
      .filter((directive) => directive !== ''),
  };
}

function policyOf(declared: unknown): string {
  if (typeof declared !== 'object' || declared === null || !('extension_pages' in declared)) return '';
  return typeof declared.extension_pages === 'string' ? declared.extension_pages : '';
}

import { useState } from 'preact/hooks';
import { MOST_SITES } from '../../core/settings/parse-settings';
import type { Settings } from '../../core/settings/settings';
import { FILE_SITE, isCovered, parseSite } from '../../core/settings/site';
import type { Translate } from '../../core/translate';
import { Icon } from '../parts/icon';

interface SiteListProps {
  readonly sites: Settings['sites'];
  readonly t: Translate;
  readonly change: (sites: Settings['sites']) => void;
}

/** The sites on the list, each with its subdomains, and a field for one more. */
export function SiteList({ sites, t, change }: SiteListProps) {
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const add = (event: Event) => {
    event.preventDefault();
    const site = parseSite(typed);
    const covering = sites.find((listed) => site !== null && isCovered(site, listed));
    if (site === null) setProblem(t('badSite', typed.trim()));
    else if (covering !== undefined) setProblem(t('siteListed', covering));
    else if (sites.length >= MOST_SITES) setProblem(t('tooManySites', String(MOST_SITES)));
    else {
      setProblem(null);
      setTyped('');
      change([...sites, site].sort());
    }
  };
  return (
    <div class="sites">
      {sites.length === 0 ? (
        <p class="help">{t('noSites')}</p>
      ) : (
        <ul>
          {sites.map((site) => {
            const name = site === FILE_SITE ? t('localFiles') : site;
            const label = t('removeSite', name);
            return (
              <li key={site}>
                <span>{name}</span>
                <button
                  type="button"
                  class="tool"
                  aria-label={label}
                  title={label}
                  onClick={() => change(sites.filter((other) => other !== site))}
                >
                  <Icon name="close" />
                </button>
              </li>
            );
          })}
        </ul>
      )}
      <form onSubmit={add}>
        <label for="new-site">{t('addSite')}</label>
        <input
          id="new-site"
          type="text"
          autocomplete="off"
          spellcheck={false}
          placeholder="example.org"
          value={typed}
          aria-invalid={problem !== null}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" disabled={typed.trim() === ''}>
          {t('add')}
        </button>
      </form>
      {problem !== null && (
        <p class="error" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}

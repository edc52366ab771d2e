import type { Translate } from '../../core/translate';
import { PROMISES } from './promises';

/** What Dragoman never does. None of it can be seen at work, so each stands with the test that would fail. */
export function NeverSection({ t }: { readonly t: Translate }) {
  return (
    <section aria-labelledby="never-heading">
      <h2 id="never-heading">{t('neverHeading')}</h2>
      <ul class="never">
        {PROMISES.map(({ key, test }) => (
          <li key={key}>
            <p>{t(key)}</p>
            <p class="help">
              {t('heldBy')} <code>{test}</code>
            </p>
          </li>
        ))}
      </ul>
      <p class="help">{t('neverHelp')}</p>
    </section>
  );
}

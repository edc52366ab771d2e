import type { Translate } from '../../core/translate';

interface NewsLineProps {
  /** The version that was updated to. */
  readonly version: string;
  readonly t: Translate;
}

/** What the last update brought, in one quiet paragraph. */
export function NewsLine({ version, t }: NewsLineProps) {
  return (
    <p class="news">
      <strong>{t('newsHeading', version)}</strong> {t('newsText')}
    </p>
  );
}

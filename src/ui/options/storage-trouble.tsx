import type { Translate } from '../../core/translate';
import type { OptionsNotice } from './options-state';

interface StorageTroubleProps {
  readonly notice: OptionsNotice | null;
  readonly t: Translate;
}

/** Says that settings could not be stored or read, in sight wherever the reader is on the page; nothing otherwise. */
export function StorageTrouble({ notice, t }: StorageTroubleProps) {
  if (notice?.kind !== 'not-saved' && notice?.kind !== 'not-read') return null;
  const key = notice.kind === 'not-read' ? 'notRead' : notice.reason === 'full' ? 'notSavedFull' : 'notSaved';
  return (
    <p class="error trouble" role="alert">
      {t(key)}
    </p>
  );
}

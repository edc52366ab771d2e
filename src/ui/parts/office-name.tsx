import type { JSX } from 'preact';
import type { Translate } from '../../core/translate';
import { AroundEnglish } from './around-english';
import { InEnglish } from './in-english';

interface OfficeNameProps {
  readonly name: string;
  readonly acting: boolean;
  readonly t: Translate;
}

/** What an office is called, and whether it is held for the time being. */
export function OfficeName({ name, acting, t }: OfficeNameProps): JSX.Element {
  return acting ? (
    <AroundEnglish text={(office) => t('actingOffice', office)}>{name}</AroundEnglish>
  ) : (
    <InEnglish>{name}</InEnglish>
  );
}

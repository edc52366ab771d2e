import type { EntryType } from '../../core/knowledge/pack';

/** Keys of the words for one entry of a kind. */
export const KIND_KEYS: Readonly<Record<EntryType, string>> = {
  person: 'kindPerson',
  organisation: 'kindOrganisation',
  place: 'kindPlace',
  event: 'kindEvent',
};

/** Keys of the words for the entries of a kind together. */
export const KINDS_KEYS: Readonly<Record<EntryType, string>> = {
  person: 'kindsPeople',
  organisation: 'kindsOrganisations',
  place: 'kindsPlaces',
  event: 'kindsEvents',
};

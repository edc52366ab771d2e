import { aliasForms } from './alias-forms';
import type { PhraseGroup } from './encode-phrases';

/** Leaves out the phrases in Arabic script that `joinWords` makes of another one of the group. */
export function dropJoinedPhrases(groups: readonly PhraseGroup[]): PhraseGroup[] {
  return groups.map(({ head, phrases }) => {
    // What is left out makes nothing itself, so that only those count that surely stay.
    const doubtful = joinedForms(phrases);
    const made = joinedForms(phrases.filter((phrase) => !doubtful.has(phrase)));
    return { head, phrases: phrases.filter((phrase) => !made.has(phrase)) };
  });
}

function joinedForms(phrases: readonly string[]): ReadonlySet<string> {
  return new Set(phrases.flatMap((phrase) => aliasForms(phrase).slice(1)));
}

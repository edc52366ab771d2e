import { foldText, type FoldTable } from '../../core/text/fold-table';
import type { WordSpelling } from './build-term-index';
import type { RawEntry } from './raw-sources';
import type { SpellingRules } from './spelling-rules';
import type { CollectedTerm } from './term-collector';

/** Words of fewer sounds are spelled like too many others. */
const FEWEST_SOUNDS_ALONE = 5;

/**
 * Spells the words of the entries' names by their sounds. A spelling of a short word, with a rare way to write a sound, or that is also another
 * word or a listed name, never stands alone.
 */
export function spellNames(
  entries: readonly RawEntry[],
  terms: readonly CollectedTerm[],
  rules: SpellingRules,
  otherWords: readonly string[],
  table: FoldTable,
): WordSpelling[] {
  const taken = new Set([...terms.map(({ text }) => text), ...otherWords.map((word) => foldText(word, table))]);
  const spellings = new Map<string, WordSpelling>();
  for (const { sounds = {} } of entries) {
    for (const [listed, heard] of Object.entries(sounds)) {
      const word = foldText(listed, table);
      const long = heard.split(' ').length >= FEWEST_SOUNDS_ALONE;
      for (const { letters, usual } of rules.spell(heard)) {
        if (letters !== word)
          spellings.set(`${letters} ${word}`, { letters, word, alone: usual && long && !taken.has(letters) });
      }
    }
  }
  return [...spellings.values()];
}

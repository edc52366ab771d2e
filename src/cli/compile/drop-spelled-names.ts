import { FLAG_CAPITALS_SHIFT } from '../../core/matching/matcher-data';
import { SHORTEST_STEM } from '../../core/matching/term-index';
import { foldText, scriptOf, type FoldTable } from '../../core/text/fold-table';
import type { RawEntry, RawSpellings } from './raw-sources';
import { createSpellingRules } from './spelling-rules';
import type { CollectedTerm } from './term-collector';

/**
 * Leaves out what the spellings give anyway: "Hosein Amir Abdolahian" needs no term beside "Hossein Amir Abdollahian" with the same meaning, in the same
 * script, once words are matched by their sounds. Single words stay, since whether one may stand alone is said by its being listed.
 */
export function dropSpelledNames(
  terms: readonly CollectedTerm[],
  entries: readonly Pick<RawEntry, 'sounds'>[],
  spellings: RawSpellings,
  table: FoldTable,
): readonly CollectedTerm[] {
  const spelled = spelledWords(entries, spellings, table);
  const namesOf = new Map<string, string[][]>();
  for (const { text, senses } of terms) {
    for (const { target, flags } of senses) {
      if (target < 0) continue;
      const key = `${target} ${flags} ${scriptOf(text.charCodeAt(0))}`;
      const names = namesOf.get(key) ?? [];
      namesOf.set(key, names);
      names.push(text.split(' '));
    }
  }
  const given = new Set<string>();
  for (const [key, names] of namesOf) {
    const flags = Number(key.split(' ')[1]);
    // A first word without a capital is not matched by its sounds, nor is a short one.
    const mayBegin = (word: string): boolean =>
      (flags & (1 << FLAG_CAPITALS_SHIFT)) !== 0 && word.length >= SHORTEST_STEM;
    /** Whether the words of `name`, one by one, are those of `from` or spellings of them. */
    const follows = (name: readonly string[], from: readonly string[]): boolean =>
      name !== from &&
      name.length === from.length &&
      name.every(
        (word, i) => word === from[i] || (spelled.has(`${word} ${from[i] ?? ''}`) && (i > 0 || mayBegin(word))),
      );
    // Names that follow from each other both stay.
    const own = names.filter((name) => !names.some((from) => follows(name, from)));
    for (const name of names) {
      if (name.length > 1 && own.some((from) => follows(name, from)))
        given.add(`${name.join(' ')} ${key.slice(0, key.lastIndexOf(' '))}`);
    }
  }
  return terms.flatMap((term) => {
    const senses = term.senses.filter(({ target, flags }) => !given.has(`${term.text} ${target} ${flags}`));
    return senses.length === 0 ? [] : senses.length === term.senses.length ? [term] : [{ ...term, senses }];
  });
}

/** Each spelling, a space, and the word that it spells. */
function spelledWords(
  entries: readonly Pick<RawEntry, 'sounds'>[],
  spellings: RawSpellings,
  table: FoldTable,
): ReadonlySet<string> {
  const rules = createSpellingRules(spellings, table);
  const words = entries.flatMap(({ sounds = {} }) => Object.entries(sounds));
  return new Set(
    words.flatMap(([word, heard]) => rules.spell(heard).map(({ letters }) => `${letters} ${foldText(word, table)}`)),
  );
}

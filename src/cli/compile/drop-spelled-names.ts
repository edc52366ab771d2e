import { SHORTEST_STEM } from '../../core/text/token-buffer';
import type { WordSpelling } from './build-term-index';
import type { CollectedTerm } from './term-collector';

/**
 * Leaves out what the spellings give anyway: "Hosein Amir Abdolahian" needs no term beside "Hossein Amir Abdollahian" with the same meaning once the words
 * are spelled by rule. Single words stay, since whether one may stand alone is said by its being listed.
 */
export function dropSpelledNames(
  terms: readonly CollectedTerm[],
  spellings: readonly WordSpelling[],
): readonly CollectedTerm[] {
  const spelled = new Set(spellings.map(({ letters, word }) => `${letters} ${word}`));
  /** Whether the words of `name`, one by one, are those of `from` or spellings of them. */
  const follows = (name: readonly string[], from: readonly string[]): boolean =>
    name !== from &&
    name.length === from.length &&
    name.every(
      (word, i) =>
        word === from[i] || (spelled.has(`${word} ${from[i] ?? ''}`) && (i > 0 || word.length >= SHORTEST_STEM)),
    );

  const namesOf = new Map<string, string[][]>();
  for (const { text, senses } of terms) {
    for (const { target, flags } of senses) {
      if (target < 0) continue;
      const key = `${target} ${flags}`;
      const names = namesOf.get(key) ?? [];
      namesOf.set(key, names);
      names.push(text.split(' '));
    }
  }
  const given = new Map<string, ReadonlySet<string>>();
  for (const [key, names] of namesOf) {
    // Names that follow from each other both stay.
    const own = names.filter((name) => !names.some((from) => follows(name, from)));
    const others = names.filter((name) => name.length > 1 && own.some((from) => follows(name, from)));
    given.set(key, new Set(others.map((name) => name.join(' '))));
  }
  return terms.flatMap((term) => {
    const senses = term.senses.filter(({ target, flags }) => given.get(`${target} ${flags}`)?.has(term.text) !== true);
    return senses.length === 0 ? [] : senses.length === term.senses.length ? [term] : [{ ...term, senses }];
  });
}

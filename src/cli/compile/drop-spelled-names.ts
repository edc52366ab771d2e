import { FLAG_CAPITALS_MASK, FLAG_CAPITALS_SHIFT } from '../../core/matching/matcher-data';
import { SHORTEST_STEM } from '../../core/text/token-buffer';
import type { WordSpelling } from './build-term-index';
import type { CollectedSense, CollectedTerm } from './term-collector';

const CAPITALS = FLAG_CAPITALS_MASK << FLAG_CAPITALS_SHIFT;
const CASED = /(?!\p{Script=Georgian})\p{Ll}/u;

interface Name {
  readonly words: readonly string[];
  /** Which of them must begin with a capital; null in scripts that have none, so that nothing can be wanted. */
  readonly capitals: number | null;
}

/**
 * Leaves out what the spellings give anyway: "Hosein Amir Abdolahian" needs no term beside "Hossein Amir Abdollahian" with the same meaning once the words
 * are spelled by rule. Single words stay, since whether one may stand alone is said by its being listed.
 */
export function dropSpelledNames(
  terms: readonly CollectedTerm[],
  spellings: readonly WordSpelling[],
): readonly CollectedTerm[] {
  const spelled = new Set(spellings.map(({ letters, word }) => `${letters} ${word}`));
  /** Whether the words of `name`, one by one, are those of `from` or spellings of them, with the same capitals. */
  const follows = (name: Name, from: Name): boolean =>
    name !== from &&
    name.words.length === from.words.length &&
    (name.capitals === null || name.capitals === from.capitals) &&
    name.words.every(
      (word, i) =>
        word === from.words[i] ||
        (spelled.has(`${word} ${from.words[i] ?? ''}`) && (i > 0 || word.length >= SHORTEST_STEM)),
    );

  const namesOf = new Map<string, Name[]>();
  for (const { text, senses } of terms) {
    for (const sense of senses) {
      if (sense.target < 0) continue;
      const names = namesOf.get(keyOf(sense)) ?? [];
      namesOf.set(keyOf(sense), names);
      names.push({ words: text.split(' '), capitals: CASED.test(text) ? sense.flags & CAPITALS : null });
    }
  }
  const given = new Map<string, ReadonlySet<string>>();
  for (const [key, names] of namesOf) {
    // Names that follow from each other both stay.
    const own = names.filter((name) => !names.some((from) => follows(name, from)));
    const others = names.filter((name) => name.words.length > 1 && own.some((from) => follows(name, from)));
    given.set(key, new Set(others.map(({ words }) => words.join(' '))));
  }
  return terms.flatMap((term) => {
    const senses = term.senses.filter((sense) => given.get(keyOf(sense))?.has(term.text) !== true);
    return senses.length === 0 ? [] : senses.length === term.senses.length ? [term] : [{ ...term, senses }];
  });
}

/** What a name means, whatever capitals it wants. */
function keyOf({ target, flags }: CollectedSense): string {
  return `${target} ${flags & ~CAPITALS}`;
}

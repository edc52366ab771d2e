import { FLAG_LANGUAGES_SHIFT, type EventFrame, type Lexeme } from '../../core/matching/matcher-data';
import type { BuiltTerms } from './build-terms';
import type { CollectedSense, CollectedTerm } from './term-collector';

/** Two of their words are often written with a hyphen between ("an air-strike"), where only the two together are found. */
const HYPHENATING: ReadonlySet<string> = new Set(['en', 'de', 'fr']);

/**
 * Leaves out phrases for a concept of the events that hold a shorter one for the same concept: what an event needs is the concept, and where both are found,
 * the shorter one makes the smaller window.
 */
export function dropLongerConcepts(
  { terms, lexemes, languageSets }: Pick<BuiltTerms, 'terms' | 'lexemes' | 'languageSets'>,
  frames: readonly Pick<EventFrame, 'ways'>[],
): readonly CollectedTerm[] {
  const needed = new Set(frames.flatMap(({ ways }) => ways.flatMap(({ needs }) => needs.flat())));
  const isNeeded = ({ target, flags }: CollectedSense): boolean => {
    const lexeme: Lexeme | undefined = lexemes[-target - 1];
    const [language = ''] = languageSets[(flags >> FLAG_LANGUAGES_SHIFT) - 1] ?? [];
    return lexeme?.kind === 'concept' && needed.has(lexeme.value) && language !== '' && !HYPHENATING.has(language);
  };
  const phrases = new Set(
    terms.flatMap(({ text, senses }) => senses.filter(isNeeded).map((sense) => keyOf(sense, text))),
  );
  return terms.flatMap((term) => {
    const parts = partsOf(term.text);
    const senses = term.senses.filter(
      (sense) => !isNeeded(sense) || !parts.some((part) => phrases.has(keyOf(sense, part))),
    );
    return senses.length === 0 ? [] : senses.length === term.senses.length ? [term] : [{ ...term, senses }];
  });
}

function keyOf({ target, flags }: CollectedSense, text: string): string {
  return `${target} ${flags} ${text}`;
}

/** Every shorter run of words of a phrase. */
function partsOf(text: string): string[] {
  const words = text.split(' ');
  return words.flatMap((_, from) =>
    words
      .slice(from)
      .map((__, i) => words.slice(from, from + i + 1).join(' '))
      .filter((part) => part.length < text.length),
  );
}

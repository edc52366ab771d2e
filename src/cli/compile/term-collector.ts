import {
  FLAG_CAPITALS_MASK,
  FLAG_ALL_CAPITALS,
  FLAG_CAPITALS_SHIFT,
  FLAG_CLASS_MASK,
  FLAG_LANGUAGES_SHIFT,
  type Lexeme,
  type LexemeKind,
} from '../../core/matching/matcher-data';
import { foldText, type FoldTable } from '../../core/text/fold-table';
import { createClosedFilter, createTokenBuffer, tokenise } from '../../core/text/token-buffer';

/** One meaning of a term before it is packed. */
export interface CollectedSense {
  /** Position of an entry, or `-(lexeme position) - 1`. */
  readonly target: number;
  readonly flags: number;
}

export interface CollectedTerm {
  /** Folded words, one space between. */
  readonly text: string;
  readonly senses: CollectedSense[];
  /** True when an alias gave it, so that its words may carry endings. */
  name: boolean;
}

export interface TermCollector {
  addAlias(text: string, entry: number, aliasClass: number, languages: readonly string[] | null): void;
  addLexeme(text: string, kind: LexemeKind, value: string, language: string | null): void;
  finish(): {
    readonly terms: readonly CollectedTerm[];
    readonly lexemes: readonly Lexeme[];
    readonly languageSets: readonly (readonly string[])[];
  };
}

const UPPER = /^[\p{Lu}\p{Lt}]/u;
/** Words that a capital letter need not begin: the article in "al-Assad" may be written small or large. */
const PARTICLE = /^(al|el|as|an|ar|ad|ash|at|az|bin|ibn|of|the|de|du|la|le|da|di|von|und|and|et|y|ve|i|in|on)$/i;

/** Capitals of which lower-case forms are other words ("US", "FM", "IS") must be written as capitals. */
const LONGEST_CAPITALS = 6;
/** Word classes whose capital letters matter: "May" against "may", "US" against "us". */
const CASED_LEXEMES: ReadonlySet<LexemeKind> = new Set(['month', 'weekday', 'demonym']);

/**
 * The same alias in two classes: the stronger one (the smaller number) holds. In one class, a word wants its capital only where both want it. ("ISIS" and
 * "Isis" are two, since the one asks for its capitals.)
 */
function mergedFlags(a: number, b: number): number {
  const difference = (a & FLAG_CLASS_MASK) - (b & FLAG_CLASS_MASK);
  return difference < 0 ? a : difference > 0 ? b : a & b;
}

/** Gathers aliases and lexicon words as folded terms with their meanings; the same letters from several sides become one term. */
export function createTermCollector(table: FoldTable): TermCollector {
  const terms = new Map<string, CollectedTerm>();
  const lexemes: Lexeme[] = [];
  const lexemeAt = new Map<string, number>();
  const languageSets: (readonly string[])[] = [];
  const languageSetAt = new Map<string, number>();
  const tokens = createTokenBuffer(64);
  const closed = createClosedFilter();

  const words = (text: string): { raw: string; folded: string }[] => {
    tokenise(text, table, tokens, closed);
    const found = [];
    for (let i = 0; i < tokens.count; i++) {
      const raw = text.slice(tokens.start[i], tokens.end[i]);
      found.push({ raw, folded: foldText(raw, table) });
    }
    return found;
  };
  const languageFlag = (languages: readonly string[] | null): number => {
    if (languages === null) return 0;
    const key = [...languages].sort().join(' ');
    let at = languageSetAt.get(key);
    if (at === undefined) {
      at = languageSets.length;
      languageSets.push(key.split(' '));
      languageSetAt.set(key, at);
    }
    return (at + 1) << FLAG_LANGUAGES_SHIFT;
  };
  const add = (text: string, target: number, flags: number, name: boolean): void => {
    const folded = words(text)
      .map((word) => word.folded)
      .join(' ');
    if (folded === '') return;
    const term = terms.get(folded) ?? { text: folded, senses: [], name: false };
    terms.set(folded, term);
    term.name ||= name;
    const same = term.senses.findIndex(
      (sense) =>
        sense.target === target &&
        sense.flags >> FLAG_LANGUAGES_SHIFT === flags >> FLAG_LANGUAGES_SHIFT &&
        ((sense.flags ^ flags) & FLAG_ALL_CAPITALS) === 0,
    );
    if (same < 0) term.senses.push({ target, flags });
    else term.senses[same] = { target, flags: mergedFlags((term.senses[same] as CollectedSense).flags, flags) };
  };

  const capitalFlags = (text: string): number => {
    const letters = text.replace(/[^\p{L}]/gu, '');
    if (letters.length > 1 && letters.length <= LONGEST_CAPITALS && /^\p{Lu}+$/u.test(letters))
      return FLAG_ALL_CAPITALS;
    const mask = words(text).reduce(
      (bits, word, i) => (i < 8 && UPPER.test(word.raw) && !PARTICLE.test(word.raw) ? bits | (1 << i) : bits),
      0,
    );
    return (mask & FLAG_CAPITALS_MASK) << FLAG_CAPITALS_SHIFT;
  };

  return {
    addAlias(text, entry, aliasClass, languages) {
      add(text, entry, aliasClass | capitalFlags(text) | languageFlag(languages), true);
    },
    addLexeme(text, kind, value, language) {
      const key = `${kind}\t${value}`;
      let at = lexemeAt.get(key);
      if (at === undefined) {
        at = lexemes.length;
        lexemes.push({ kind, value });
        lexemeAt.set(key, at);
      }
      const flags = capitalFlags(text);
      const kept = CASED_LEXEMES.has(kind) ? flags : flags & FLAG_ALL_CAPITALS;
      add(text, -at - 1, kept | languageFlag(language === null ? null : [language]), false);
    },
    finish() {
      const sorted = [...terms.values()].sort((a, b) => (a.text < b.text ? -1 : 1));
      for (const term of sorted) term.senses.sort((a, b) => a.target - b.target || a.flags - b.flags);
      return { terms: sorted, lexemes, languageSets };
    },
  };
}

import type { TokenBuffer } from '../text/token-buffer';
import type { FoldTable } from '../text/fold-table';
import { isWithinAny, webAddresses, type Stretch } from '../text/web-addresses';
import type { MatcherParts } from './decode-matcher';
import { addRow } from './lexeme-hits';
import {
  FLAG_ALL_CAPITALS,
  FLAG_CAPITALS_MASK,
  FLAG_CAPITALS_SHIFT,
  FLAG_CLASS_MASK,
  FLAG_LANGUAGES_SHIFT,
} from './matcher-data';
import { areAllCapitals, CASE_CAPITAL, CASE_SMALL, caseBetween } from './piece-words';
import type { TermHit } from './scan-terms';
import type { AliasHit } from './scanned-piece';

/** What the terms found in a piece mean. */
export interface Findings {
  aliases: AliasHit[];
  /** Its lexemes, as in `LexemeHits`. */
  readonly rows: number[];
  /** The `MATTERS_*` bits of the lexemes. */
  matter: number;
  /** Most words of a hit, less one. */
  longest: number;
}

/** Tells what the terms found in a text mean. */
export interface HitReader {
  /** Whether any of them is more than a word that only goes with others. Looks at nothing but the terms. */
  mayMatter(hits: readonly TermHit[]): boolean;
  /**
   * Adds what they mean to `found`; those are left out that stand in web addresses, in other languages or are written otherwise. `shouted`: whether the
   * whole text is in capitals, where that is known.
   */
  read(
    text: string,
    tokens: TokenBuffer,
    language: string | null,
    hits: readonly TermHit[],
    found: Findings,
    shouted?: boolean,
  ): void;
}

/** `matter`: per lexeme what it can begin, as `lexemeMatter` tells. */
export function createHitReader(
  { table: { kind }, data }: Pick<MatcherParts, 'table' | 'data'>,
  matter: Uint8Array,
): HitReader {
  const speaks = createLanguageCheck(data.languageSets);

  return {
    mayMatter(hits) {
      for (const { target } of hits) if (target >= 0 || matter[-target - 1] !== 0) return true;
      return false;
    },
    read(text, tokens, language, hits, found, shouted) {
      const spoken = speaks(language);
      let addresses: readonly Stretch[] | null = null;
      for (const hit of hits) {
        const { start, end, target, flags, firstToken, lastToken, inflected } = hit;
        addresses ??= webAddresses(text);
        if (addresses.length > 0 && isWithinAny(addresses, start)) continue;
        const languages = flags >> FLAG_LANGUAGES_SHIFT;
        // Where the language is not known, words of a lexicon are read in every one, aliases in none.
        if (languages !== 0 && (language === null ? target >= 0 : spoken[languages] === 0)) continue;
        if ((flags & WANTS_CAPITALS) !== 0 && !capitalsAgree(flags, hit, text, tokens, kind, shouted)) continue;
        if (target >= 0) {
          found.aliases.push({
            start,
            end,
            firstToken,
            lastToken,
            entry: target,
            aliasClass: flags & FLAG_CLASS_MASK,
            inflected,
          });
        } else {
          const from = tokens.start[firstToken] as number;
          if (inflected && start <= from) continue;
          const lexeme = -target - 1;
          addRow(found.rows, start - articleBefore(text, from, start), end, firstToken, lastToken, lexeme);
          found.matter |= matter[lexeme] as number;
        }
        if (lastToken - firstToken > found.longest) found.longest = lastToken - firstToken;
      }
    },
  };
}

const WANTS_CAPITALS = FLAG_ALL_CAPITALS | (FLAG_CAPITALS_MASK << FLAG_CAPITALS_SHIFT);

/** Gives for a language 1 per language set that holds it; the sets count from 1, as in the flags. */
function createLanguageCheck(sets: readonly (readonly string[])[]): (language: string | null) => Uint8Array {
  const known = new Map<string | null, Uint8Array>();
  return (language) => {
    let spoken = known.get(language);
    if (spoken === undefined) {
      spoken = new Uint8Array(sets.length + 1);
      if (language !== null) for (let i = 0; i < sets.length; i++) spoken[i + 1] = sets[i]?.includes(language) ? 1 : 0;
      known.set(language, spoken);
    }
    return spoken;
  };
}

/** Length of the Arabic article that ends at `to`: a joined preposition is no part of a phrase, its article is. */
function articleBefore(text: string, from: number, to: number): number {
  return to - from >= ARABIC_ARTICLE.length && text.startsWith(ARABIC_ARTICLE, to - ARABIC_ARTICLE.length)
    ? ARABIC_ARTICLE.length
    : 0;
}

const ARABIC_ARTICLE = 'ال';
/** Only so many words of a term say whether they want a capital. */
const MOST_CAPITALS = 8;

/** Whether the words of a match are written with the capitals that the term wants. */
function capitalsAgree(
  flags: number,
  { firstToken, lastToken }: TermHit,
  text: string,
  tokens: TokenBuffer,
  kind: FoldTable['kind'],
  shouted: boolean | undefined,
): boolean {
  const caseAt = (token: number): number =>
    caseBetween(text, tokens.start[token] as number, tokens.end[token] as number, kind);
  if ((flags & FLAG_ALL_CAPITALS) !== 0) {
    for (let token = firstToken; token <= lastToken; token++) {
      const written = caseAt(token);
      if (written === CASE_SMALL || written === CASE_CAPITAL) return false;
    }
    // Where the whole line is in capitals, "IS" or "US" may be the word as well.
    return tokens.count === lastToken - firstToken + 1 || !(shouted ?? areAllCapitals(text, tokens, kind));
  }
  const wanted = (flags >> FLAG_CAPITALS_SHIFT) & FLAG_CAPITALS_MASK;
  for (let i = 0; i <= lastToken - firstToken && i < MOST_CAPITALS; i++)
    if ((wanted & (1 << i)) !== 0 && caseAt(firstToken + i) === CASE_SMALL) return false;
  return true;
}

import type { TextPiece } from '../text/text-piece';
import { createTokenBuffer, type TokenBuffer } from '../text/token-buffer';
import type { MatcherParts } from './decode-matcher';
import { createHitReader, type Findings } from './interpret-hits';
import { placeAnew, type Words } from './parted-words';
import { areAllCapitals, tokenBefore } from './piece-words';
import type { TermHit } from './scan-terms';
import type { AliasHit, PieceTraits, ScannedPiece } from './scanned-piece';

export type PieceScanner = (piece: TextPiece, language: string | null) => ScannedPiece;

const NO_WORDS = new Int32Array(0);
const NO_ALIASES: readonly AliasHit[] = [];
const NO_ROWS: readonly number[] = [];
const QUIET: PieceTraits = { sentences: [0], allCapitals: false, titleCase: false };

/**
 * Makes the scanner; its buffers are reused from piece to piece. Of a piece without an alias and without a lexeme that matters no words are kept,
 * unless `whole` asks for them.
 */
export function createPieceScanner(parts: MatcherParts, whole = false): PieceScanner {
  const { table, scanTerms, data } = parts;
  const { kind } = table;
  const { lexemes: lexicon } = data;
  const reader = createHitReader(parts, whole ? new Uint8Array(lexicon.length).fill(0xff) : parts.matter);
  const tokens = createTokenBuffer();
  const hits: TermHit[] = [];

  const quiet = (text: string, language: string | null): ScannedPiece => ({
    textLength: text.length,
    text,
    language,
    aliases: NO_ALIASES,
    rows: NO_ROWS,
    longest: 0,
    lexicon,
    matter: 0,
    tokenStart: NO_WORDS,
    tokenEnd: NO_WORDS,
    kind,
    later: QUIET,
  });

  return ({ text, borders }, language) => {
    hits.length = 0;
    scanTerms.telling(text, tokens, language, hits);
    const inner = borders.length === 0 ? borders : borders.filter((border) => isInsideWord(text, tokens, border));
    if (!whole && !reader.mayMatter(hits) && inner.length === 0) return quiet(text, language);

    hits.length = 0;
    scanTerms.everything(hits);
    const found: Findings = { aliases: [], rows: [], matter: 0, longest: 0 };
    reader.read(text, tokens, language, hits, found);
    const later: PieceTraits = { sentences: null, allCapitals: null, titleCase: null };
    let words: Words | null = null;
    if (inner.length > 0) {
      // Words that run together at an element border ("TurkeySyria" in a menu) are read once more, apart.
      words = wordsOf(tokens);
      later.allCapitals = areAllCapitals(text, tokens, kind);
      hits.length = 0;
      scanTerms.telling(text, tokens, language, hits, inner);
      hits.length = 0;
      scanTerms.everything(hits);
      const apart: Findings = { aliases: [], rows: [], matter: 0, longest: 0 };
      reader.read(text, tokens, language, atBorders(hits, inner), apart, later.allCapitals);
      if (apart.aliases.length + apart.rows.length > 0) words = placeAnew(words, wordsOf(tokens), found, apart);
    }
    if (found.aliases.length === 0 && found.matter === 0) return quiet(text, language);
    if (found.aliases.length > 1) found.aliases.sort(inReadingOrder);
    words ??= wordsOf(tokens);
    return {
      textLength: text.length,
      text,
      language,
      aliases: found.aliases,
      rows: found.rows,
      longest: found.longest,
      lexicon,
      matter: found.matter,
      tokenStart: words.start,
      tokenEnd: words.end,
      kind,
      later,
    };
  };
}

function wordsOf({ start, end, count }: TokenBuffer): Words {
  return { start: start.slice(0, count), end: end.slice(0, count) };
}

function isInsideWord(text: string, { start, end, count }: TokenBuffer, offset: number): boolean {
  // Most borders lie beside a space.
  if (text.charCodeAt(offset) <= SPACE || text.charCodeAt(offset - 1) <= SPACE) return false;
  const i = tokenBefore(start, offset, count);
  return i >= 0 && (start[i] as number) < offset && (end[i] as number) > offset;
}

const SPACE = 0x20;

/** The hits that begin or end at one of the borders. */
function atBorders(hits: readonly TermHit[], borders: readonly number[]): TermHit[] {
  const parted = new Set(borders);
  return hits.filter(({ start, end }) => parted.has(start) || parted.has(end));
}

function inReadingOrder(a: AliasHit, b: AliasHit): number {
  return a.start - b.start || b.end - a.end || a.entry - b.entry;
}

import type { LexemeHit } from './lexeme-hits';
import type { Part } from './part';
import type { ScannedPiece } from './scanned-piece';

/** The numbers of a sentence, in words and in digits. */
export function numbersOf(
  piece: ScannedPiece,
  hits: readonly LexemeHit[],
  firstToken: number,
  to: number,
): ReadonlyMap<number, Part> {
  const { text, tokenStart, tokenEnd } = piece;
  const numbers = new Map<number, Part>();
  for (const hit of hits) if (hit.lexeme.kind === 'number') numbers.set(Number(hit.lexeme.value), hit);
  // "A" and "one" count nothing.
  numbers.delete(1);
  for (let token = firstToken; token < tokenStart.length && (tokenStart[token] as number) < to; token++) {
    const start = tokenStart[token] as number;
    const end = tokenEnd[token] as number;
    if (end - start <= MOST_DIGITS && areDigits(text, start, end))
      numbers.set(Number(text.slice(start, end)), { start, end, firstToken: token, lastToken: token });
  }
  return numbers;
}

const MOST_DIGITS = 5;

function areDigits(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (text.charCodeAt(i) < 0x30 || text.charCodeAt(i) > 0x39) return false;
  return true;
}

/** Offsets of commas and dashes. They stand between words, where mostly one space does. */
export function commasBetween(
  { text, tokenStart, tokenEnd }: ScannedPiece,
  from: number,
  to: number,
  firstToken: number,
): number[] {
  const commas: number[] = [];
  let gap = from;
  for (let token = firstToken; gap < to; token++) {
    const end = Math.min(to, tokenStart[token] ?? to);
    for (let i = gap; i < end; i++)
      if (text.charCodeAt(i) !== SPACE && CLAUSE_MARKS.includes(text.charAt(i))) commas.push(i);
    gap = tokenEnd[token] ?? to;
  }
  return commas;
}

const SPACE = 0x20;
const CLAUSE_MARKS = ',;:،؛—、，；';

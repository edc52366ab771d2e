import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Matcher } from '../../src/core/matching/matcher';

/** A way to write an entry's name, or, for a near word, what must not be taken for one. */
export interface SpellingCase {
  readonly text: string;
  /** The page's language; null where it states none. */
  readonly language: string | null;
  readonly entry: string;
}

export interface SpellingScore {
  readonly found: number;
  readonly missed: readonly SpellingCase[];
}

/** What stands on the page beside the spelling, so that surnames have support. */
const SUPPORT =
  'Syria, Turkey, Iran, Russia. Vladimir Putin, Recep Tayyip Erdoğan, Mohammad Javad Zarif, Bashar al-Assad. Сирия, Турция. سوريا، تركيا.';
const DATE = '2020-02-29';
const LEAST_SHARE = 1 / 3;

export function readSpellings(file: string): SpellingCase[] {
  return parse(readFileSync(file, 'utf8')) as SpellingCase[];
}

/** A spelling is found when its entry, surely and nobody else, is named over a third of it at least, on a page that names others too. */
export function scoreSpellings(matcher: Matcher, cases: readonly SpellingCase[]): SpellingScore {
  const missed = cases.filter((one) => {
    const names = namesIn(matcher, one);
    return (
      names.length === 0 ||
      names.some(({ entry, sure }) => entry !== one.entry || !sure) ||
      !names.some(({ end, start }) => end - start >= one.text.length * LEAST_SHARE)
    );
  });
  return { found: cases.length - missed.length, missed };
}

/** The near words that are taken for their entry, sure or not, even on a page where surnames have support. */
export function takenWords(matcher: Matcher, cases: readonly SpellingCase[]): SpellingCase[] {
  return cases.filter((one) => namesIn(matcher, one).some(({ entry }) => entry === one.entry));
}

function namesIn(
  matcher: Matcher,
  { text, language }: SpellingCase,
): { start: number; end: number; entry: string; sure: boolean }[] {
  const pieces = [`${text}.`, SUPPORT].map((line) => ({ text: line, borders: [], section: 0 }));
  const candidates = pieces.map((piece) => matcher.scan(piece, language));
  return matcher
    .resolve(pieces, candidates, { date: DATE, language })
    .filter(({ kind, piece, start }) => kind === 'name' && piece === 0 && start < text.length);
}

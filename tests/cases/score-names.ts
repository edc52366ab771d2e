import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Matcher } from '../../src/core/matching/matcher';

export interface NameCase {
  readonly date: string;
  readonly language: string;
  readonly text: string;
  /** The names that must be found, in the order of the text, and no others. */
  readonly mentions: readonly { readonly text: string; readonly entry: string }[];
  readonly why: string;
}

export function readNameCases(file: string): NameCase[] {
  return parse(readFileSync(file, 'utf8')) as NameCase[];
}

export interface NameScore {
  readonly precision: number;
  readonly recall: number;
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
}

/** Scores the sure names found in each case against those listed, one for one. */
export function scoreNames(matcher: Matcher, cases: readonly NameCase[]): NameScore {
  const wrong: string[] = [];
  const missed: string[] = [];
  let right = 0;
  for (const one of cases) {
    const pieces = [{ text: one.text, borders: [], section: 0 }];
    const candidates = pieces.map((piece) => matcher.scan(piece, one.language));
    const found = matcher
      .resolve(pieces, candidates, { date: one.date, language: one.language })
      .filter(({ kind, sure }) => kind === 'name' && sure)
      .map(({ start, end, entry }) => ({ text: one.text.slice(start, end), entry }));
    const open = [...one.mentions];
    for (const name of found) {
      const at = open.findIndex(({ text, entry }) => text === name.text && entry === name.entry);
      if (at < 0) wrong.push(`${one.language}: [${name.text}] ${name.entry} in: ${one.text}`);
      else {
        open.splice(at, 1);
        right++;
      }
    }
    missed.push(...open.map(({ text, entry }) => `${one.language}: [${text}] ${entry} in: ${one.text}`));
  }
  return { precision: right / (right + wrong.length), recall: right / (right + missed.length), wrong, missed };
}

import { ARRAYS, type ArrayName, type StoredMatcher } from '../../core/matching/decode-matcher';
import type { MatcherFacts, Senses } from '../../core/matching/matcher-data';
import type { TermIndex } from '../../core/matching/term-index';
import type { FoldRuns } from './build-fold-table';
import type { CollectedTerm } from './term-collector';

/** Flattens the senses of the terms, in the order of the terms. */
export function packSenses(terms: readonly CollectedTerm[]): Senses {
  const at = new Int32Array(terms.length + 1);
  terms.forEach((term, i) => {
    at[i + 1] = (at[i] as number) + term.senses.length;
  });
  const senses = terms.flatMap((term) => term.senses);
  return {
    at,
    target: Int32Array.from(senses, (sense) => sense.target),
    flags: Int32Array.from(senses, (sense) => sense.flags),
  };
}

/** The stored form that `decodeMatcher` reads. Same parts, same text. */
export function encodeMatcher(fold: FoldRuns, index: TermIndex, senses: Senses, data: MatcherFacts): string {
  const arrays: Record<ArrayName, Int32Array | Uint32Array> = { ...index, ...index.graph, ...senses };
  const ordered = ARRAYS.map((name) => arrays[name]);
  const bytes = Buffer.concat(ordered.map((array) => Buffer.from(array.buffer, array.byteOffset, array.byteLength)));
  const stored: StoredMatcher = {
    format: 1,
    fold: fold.fold,
    kind: fold.kind,
    pool: index.pool,
    lengths: ordered.map((array) => array.length),
    arrays: bytes.toString('base64'),
    endings: index.endings.map(({ endings, languages }) => ({
      endings: [...endings].sort(),
      languages: languages && [...languages].sort(),
    })),
    entries: data.entries,
    lexemes: data.lexemes,
    languageSets: data.languageSets,
    offices: data.offices,
    frames: data.frames,
    voices: data.voices,
  };
  return JSON.stringify(stored);
}

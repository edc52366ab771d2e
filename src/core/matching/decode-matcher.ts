import { decodeFoldTable, type FoldTable } from '../text/fold-table';
import {
  withLookUps,
  type EventFrame,
  type Lexeme,
  type MatcherData,
  type MatcherEntry,
  type MatcherOffice,
  type Senses,
} from './matcher-data';
import type { TermIndex } from './term-index';

/** The matcher's part of the compiled knowledge as it is stored: JSON, with the typed arrays of the index as base64 of little-endian 32-bit words. */
export interface StoredMatcher {
  readonly format: 1;
  readonly fold: string;
  readonly kind: string;
  readonly pool: string;
  /** Length of each array of `ARRAYS`, in 32-bit words. */
  readonly lengths: readonly number[];
  readonly arrays: string;
  readonly endings: readonly { readonly endings: readonly string[]; readonly languages: readonly string[] | null }[];
  readonly entries: readonly MatcherEntry[];
  readonly lexemes: readonly Lexeme[];
  readonly languageSets: readonly (readonly string[])[];
  readonly offices: readonly MatcherOffice[];
  readonly frames: readonly EventFrame[];
  readonly voices: MatcherData['voices'];
}

/** Order in which the arrays are stored. */
export const ARRAYS = [
  'offset',
  'key',
  'value',
  'firstWords',
  'writtenPrefixes',
  'letters',
  'states',
  'accepts',
  'follows',
  'words',
  'at',
  'target',
  'flags',
] as const;
export type ArrayName = (typeof ARRAYS)[number];

/** Everything a matcher is made from. */
export interface MatcherParts {
  readonly table: FoldTable;
  readonly index: TermIndex;
  readonly senses: Senses;
  readonly data: MatcherData;
}

/** Unpacks the stored form. Throws when the stored text is not of this format or is cut off. */
export function decodeMatcher(json: string): MatcherParts {
  const stored = JSON.parse(json) as StoredMatcher;
  if ((stored.format as number) !== 1)
    throw new Error(`the compiled knowledge has format ${String(stored.format)}, wanted 1: run npm run knowledge`);
  const arrays = unpack(stored.arrays, stored.lengths);
  const array = (name: ArrayName): Int32Array => arrays[ARRAYS.indexOf(name)] as Int32Array;
  const bits = (name: ArrayName): Uint32Array =>
    new Uint32Array(array(name).buffer, array(name).byteOffset, array(name).length);
  return {
    table: decodeFoldTable(stored.fold, stored.kind),
    index: {
      pool: stored.pool,
      offset: array('offset'),
      key: array('key'),
      value: array('value'),
      firstWords: bits('firstWords'),
      writtenPrefixes: bits('writtenPrefixes'),
      graph: {
        letters: array('letters'),
        states: array('states'),
        accepts: array('accepts'),
        follows: array('follows'),
        words: array('words'),
      },
      endings: stored.endings.map(({ endings, languages }) => ({
        endings: new Set(endings),
        languages: languages && new Set(languages),
      })),
    },
    senses: { at: array('at'), target: array('target'), flags: array('flags') },
    data: withLookUps({
      entries: stored.entries,
      lexemes: stored.lexemes,
      languageSets: stored.languageSets,
      offices: stored.offices,
      frames: stored.frames,
      voices: stored.voices,
    }),
  };
}

function unpack(base64: string, lengths: readonly number[]): Int32Array[] {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  const total = lengths.reduce((sum, length) => sum + length, 0);
  if (bytes.length !== total * 4)
    throw new Error(`the compiled knowledge is cut off: ${bytes.length} bytes of ${total * 4}: run npm run knowledge`);
  let at = 0;
  return lengths.map((length) => {
    const array = new Int32Array(bytes.buffer, at * 4, length);
    at += length;
    return array;
  });
}

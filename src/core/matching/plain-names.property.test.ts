import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aliasForms } from '../../cli/compile/alias-forms';
import { chooseNames } from './choose-names';
import { createPlainFinder, hasUnknownCapital, isPlain, longestHits } from './plain-names.cases';
import { createHitCount, propertyRuns } from './property-runs.cases';
import { createPieceScanner } from './scan-piece';
import { anyLanguage } from './text-generators.cases';
import { createTinyParts } from './tiny-knowledge.cases';
import { readWrittenForms, type WrittenAlias } from './written-forms.cases';

const RUNS = propertyRuns(100_000);

const GLUE = [
  '',
  ' ',
  ' ',
  ' ',
  ' ',
  ', ',
  '-',
  '\u00a0',
  '’',
  ' - ',
  '    ',
  ' \u200f',
  '\n',
  '/',
  '; ',
  '(',
  '\u0301 ',
];
const NOISE = [
  'der',
  'said',
  'x',
  'ia',
  'ский',
  'ات',
  'Xaver',
  '普',
  '42',
  '_',
  '😀',
  '🇹🇷',
  '\u00ad',
  '\u0301',
  '\u200d',
  '👍🏽',
];
const DRESSES: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text,
  (text) => text,
  decomposed,
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  (text) => text.replace(/[ -]/g, '\u00a0'),
  (text) => text.replace(/ /g, '-'),
  (text) => text.replace(/(?<=\p{L})(?=\p{L}\p{L}$)/u, '\u00ad'),
  (text) => text.replace(/(?<=\p{Script=Latin})(?=\p{L}$)/u, '\u0301'),
  (text) => [...text].slice(0, -1).join(''),
  (text) => text.split(' ').at(-1) ?? text,
];

/** Accents as marks of their own; the vowel signs of Indic scripts that have two parts are left as keyboards write them. */
function decomposed(text: string): string {
  return text.normalize(/[\u0900-\u0dff]/u.test(text) ? 'NFC' : 'NFD');
}

/** Real names without endings and lexicon, so that nothing but the letters decides. */
function plainAliases(): { readonly entries: readonly string[]; readonly aliases: readonly WrittenAlias[] } {
  const { entries, aliases } = readWrittenForms();
  return { entries, aliases: aliases.filter(({ text }) => isPlain(text)) };
}

/** An alias with what follows from its script: in Arabic the words may be joined. */
function withJoinedForms({ text, entry }: WrittenAlias): WrittenAlias[] {
  return [text, ...aliasForms(text.replaceAll('\u200c', ''))].map((form) => ({ text: form, entry }));
}

describe('plain names', () => {
  it(
    'are those that the obvious way finds, and the longest of them are chosen',
    () => {
      const { entries, aliases } = plainAliases();
      const findPlain = createPlainFinder(aliases.flatMap(withJoinedForms));
      const parts = createTinyParts({
        entries: entries.map((id, entry) => ({
          id,
          type: 'organisation',
          aliases: aliases.filter((alias) => alias.entry === entry).map(({ text }) => text),
        })),
      });
      const scanPiece = createPieceScanner(parts);
      const name = fc
        .tuple(fc.constantFrom(...aliases.map(({ text }) => text)), fc.constantFrom(...DRESSES))
        .map(([alias, dress]) => dress(alias));
      const part = fc.oneof({ weight: 3, arbitrary: name }, { weight: 1, arbitrary: fc.constantFrom(...NOISE) });
      const texts = fc
        .array(fc.tuple(part, fc.constantFrom(...GLUE)), { minLength: 1, maxLength: 5 })
        .map((list) => list.flat().join(''));
      const found = createHitCount();
      const chosen = createHitCount();
      fc.assert(
        fc.property(texts, anyLanguage(), (text, language) => {
          const plain = findPlain(text);
          const piece = scanPiece({ text, borders: [], section: 0 }, language);
          const whole = piece.aliases.filter(({ inflected }) => !inflected);
          found.note(plain.length > 0);
          expectSame(text, whole, plain);
          const decided = whole.length === piece.aliases.length && !hasUnknownCapital(text, plain);
          chosen.note(decided && plain.length > 0);
          if (!decided) return;
          const names = chooseNames(piece, parts.data, language).flatMap(({ start, end, readings }) =>
            readings.map(({ entry }) => ({ start, end, entry })),
          );
          expectSame(text, names, longestHits(plain));
        }),
        RUNS.parameters,
      );
      expect(found.share()).toBeGreaterThan(0.6);
      expect(chosen.share()).toBeGreaterThan(0.4);
    },
    RUNS.timeout,
  );
});

interface Place {
  readonly start: number;
  readonly end: number;
  readonly entry: number;
}

function expectSame(text: string, got: readonly Place[], wanted: readonly Place[]): void {
  const lines = (places: readonly Place[]): string[] =>
    places.map(({ start, end, entry }) => `${text.slice(start, end)} at ${String(start)} is ${String(entry)}`);
  if (lines(got).join('\n') !== lines(wanted).join('\n')) expect(lines(got)).toEqual(lines(wanted));
}

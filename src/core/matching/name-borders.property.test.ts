import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { createClosedFilter, createTokenBuffer, tokenise } from '../text/token-buffer';
import { chooseNames } from './choose-names';
import type { NameCandidate } from './name-candidate';
import type { MatcherParts } from './decode-matcher';
import { tokenBefore } from './piece-words';
import { createHitCount, propertyRuns } from './property-runs.cases';
import { REAL_MATCHER_TIME } from './real-matcher.cases';
import { readRealParts } from './real-parts.cases';
import type { PieceScanner } from './scan-piece';
import type { ScannedPiece } from './scanned-piece';
import { createWholeScanner, lexemesOf } from './whole-scanner.cases';
import { anyLanguage, knownText, offsetsIn } from './text-generators.cases';
import { readWrittenForms, type WrittenForms } from './written-forms.cases';

const RUNS = propertyRuns(100_000);

/** An element may begin or end anywhere; where it does, a word may, and otherwise nothing changes. */
describe('element borders', () => {
  let parts: MatcherParts;
  let forms: WrittenForms;
  let scanPiece: PieceScanner;

  beforeAll(() => {
    parts = readRealParts();
    forms = readWrittenForms();
    scanPiece = createWholeScanner(parts);
  }, REAL_MATCHER_TIME);

  const tokens = createTokenBuffer();
  const closed = createClosedFilter();
  const scan = (text: string, language: string | null, borders: readonly number[] = []): ScannedPiece =>
    scanPiece({ text, borders, section: 0 }, language);
  const choose = (piece: ScannedPiece, language: string | null): NameCandidate[] =>
    chooseNames(piece, parts.data, language);

  const isInsideWord = (text: string, offset: number): boolean => {
    tokenise(text, parts.table, tokens, closed);
    const i = tokenBefore(tokens.start, offset, tokens.count);
    return i >= 0 && (tokens.start[i] ?? offset) < offset && offset < (tokens.end[i] ?? 0);
  };

  it(
    'between words change nothing',
    () => {
      const hits = createHitCount();
      fc.assert(
        fc.property(knownText(forms, 4), anyLanguage(), offsetsIn(60, 12), (text, language, offsets) => {
          const whole = scan(text, language);
          const split = scan(
            text,
            language,
            offsets.filter((offset) => offset < text.length && !isInsideWord(text, offset)),
          );
          hits.note(whole.aliases.length > 0);
          expectSame(describePiece(split), describePiece(whole));
          expectSame(choose(split, language), choose(whole, language));
        }),
        RUNS.parameters,
      );
      expect(hits.share()).toBeGreaterThan(0.6);
    },
    RUNS.timeout,
  );

  it(
    'inside words take nothing away, and add only what begins or ends at one',
    () => {
      const hits = createHitCount();
      fc.assert(
        fc.property(knownText(forms, 4), anyLanguage(), offsetsIn(40, 16), (text, language, offsets) => {
          const borders = offsets.filter((offset) => offset < text.length);
          const whole = scan(text, language);
          const split = scan(text, language, borders);
          hits.note(whole.aliases.length > 0 && borders.some((offset) => isInsideWord(text, offset)));
          const before = describePiece(whole);
          const after = describePiece(split);
          const kept = new Set(after);
          expectSame(
            before.filter((line) => !kept.has(line)),
            [],
          );
          const known = new Set(before);
          for (const { start, end } of split.aliases.filter((_hit, i) => !known.has(after[i] ?? '')))
            if (!borders.includes(start) && !borders.includes(end)) expect.unreachable(text.slice(start, end));
          if (before.length === after.length) expectSame(choose(split, language), choose(whole, language));
        }),
        RUNS.parameters,
      );
      expect(hits.share()).toBeGreaterThan(0.4);
    },
    RUNS.timeout,
  );

  it(
    'part names that run together',
    () => {
      const names = fc.constantFrom(...forms.aliases.map(({ text }) => text).filter(beginsAndEndsWithLetters));
      const hits = createHitCount();
      fc.assert(
        fc.property(names, names, anyLanguage(), (first, second, language) => {
          const text = first + second;
          const apart = [
            ...scan(first, language).aliases.filter(({ end }) => end === first.length),
            ...scan(second, language)
              .aliases.filter(({ start }) => start === 0)
              .map((hit) => ({ ...hit, start: first.length, end: first.length + hit.end })),
          ].filter(({ start, end }) => !isInCapitals(text.slice(start, end)));
          const together = new Set(scan(text, language, [first.length]).aliases.map(placeOf));
          hits.note(apart.length > 0);
          expectSame(
            apart.map(placeOf).filter((place) => !together.has(place)),
            [],
          );
        }),
        RUNS.parameters,
      );
      expect(hits.share()).toBeGreaterThan(0.6);
    },
    RUNS.timeout,
  );
});

/** What counts as an abbreviation beside small letters may be a word like any other in a line of capitals. */
function isInCapitals(name: string): boolean {
  return /\p{Lu}/u.test(name) && !/\p{Ll}/u.test(name);
}

/** Hangul and kana go on over the border, and a mark belongs to the letter before it. */
function beginsAndEndsWithLetters(text: string): boolean {
  return /^(?!\p{Script=Hangul}|\p{Script=Katakana})\p{L}.*\p{L}$/u.test(text);
}

function placeOf({ start, end, entry }: { start: number; end: number; entry: number }): string {
  return `${String(start)} ${String(end)} ${String(entry)}`;
}

/** Every hit of a piece in a line: aliases in their order, then lexemes. */
function describePiece(piece: ScannedPiece): string[] {
  return [
    ...piece.aliases.map((hit) => `${placeOf(hit)} ${String(hit.aliasClass)} ${String(hit.inflected)}`),
    ...lexemesOf(piece).map(
      ({ start, end, lexeme }) => `${String(start)} ${String(end)} ${lexeme.kind} ${lexeme.value}`,
    ),
  ];
}

/** As `toEqual`, for the price of a comparison of texts: it is asked a few hundred thousand times. */
function expectSame(got: unknown, wanted: unknown): void {
  if (JSON.stringify(got) !== JSON.stringify(wanted)) expect(got).toEqual(wanted);
}

import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { chooseNames } from './choose-names';
import type { NameCandidate } from './name-candidate';
import type { MatcherParts } from './decode-matcher';
import { createHitCount, propertyRuns } from './property-runs.cases';
import { REAL_MATCHER_TIME } from './real-matcher.cases';
import { readRealParts } from './real-parts.cases';
import type { PieceScanner } from './scan-piece';
import type { ScannedPiece } from './scanned-piece';
import { createWholeScanner, lexemesOf } from './whole-scanner.cases';
import { anyLanguage, anyText, dressedAlias, knownText, offsetsIn } from './text-generators.cases';
import { readWrittenForms, type WrittenForms } from './written-forms.cases';

const RUNS = propertyRuns(100_000);
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

describe('names in any text', () => {
  let parts: MatcherParts;
  let forms: WrittenForms;
  let scanPiece: PieceScanner;

  beforeAll(() => {
    parts = readRealParts();
    forms = readWrittenForms();
    scanPiece = createWholeScanner(parts);
  }, REAL_MATCHER_TIME);

  const namesIn = (text: string, language: string | null, borders: readonly number[]) => {
    const piece = scanPiece({ text, borders, section: 0 }, language);
    return { piece, names: chooseNames(piece, parts.data, language) };
  };

  it(
    'stand where they say, on whole characters, in order, and never overlap',
    () => {
      const hits = createHitCount();
      fc.assert(
        fc.property(knownText(forms, 5), anyLanguage(), offsetsIn(40, 2), (text, language, offsets) => {
          const { piece, names } = namesIn(
            text,
            language,
            offsets.filter((offset) => offset < text.length),
          );
          hits.note(names.length > 0);
          expectExactHits(piece);
          expectOrderedNames(names);
        }),
        RUNS.parameters,
      );
      expect(hits.share()).toBeGreaterThan(0.5);
    },
    RUNS.timeout,
  );

  it(
    'are looked for without a hitch in whatever is no text at all',
    () => {
      const hits = createHitCount();
      fc.assert(
        fc.property(
          fc.oneof(anyText(60), around(dressedAlias(forms))),
          anyLanguage(),
          offsetsIn(60, 3),
          (text, language, offsets) => {
            const { piece, names } = namesIn(
              text,
              language,
              offsets.filter((offset) => offset < text.length),
            );
            hits.note(piece.aliases.length > 0);
            expectExactHits(piece);
            expectOrderedNames(names);
          },
        ),
        RUNS.parameters,
      );
      expect(hits.share()).toBeGreaterThan(0.1);
    },
    RUNS.timeout,
  );

  it.each([
    ['one long word', 'x'],
    ['one long word of Arabic prefixes', 'وال'],
    ['one long word of a stem', 'Putin'],
    ['nothing but marks', '\u0301'],
    ['nothing but joiners', '\u200d'],
    ['halves of characters', '\udc00\ud800'],
    ['flags', '🇹🇷'],
    ['brackets of direction', '\u202e\u2066'],
    ['full stops', '.'],
    ['spaces', ' '],
  ])('are found behind %s', (_what, unit) => {
    const text = `${unit.repeat(200_000)} Sergei Lavrov`;
    const { piece, names } = namesIn(text, 'en', []);
    expect(names.map(({ start, end }) => piece.text.slice(start, end))).toContain('Sergei Lavrov');
  });
});

/** An alias with any text right before and behind it. */
function around(alias: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.tuple(anyText(3), alias, anyText(3)).map((parts) => parts.join(''));
}

/** Every alias and every word of the lexicon lies within the text, on whole words and whole characters. */
function expectExactHits(piece: ScannedPiece): void {
  const { text, aliases, tokenEnd } = piece;
  if (aliases.length === 0) return;
  const segments = graphemes.segment(text);
  const isEdge = (offset: number): boolean => offset === text.length || segments.containing(offset)?.index === offset;
  for (const { start, end, firstToken, lastToken } of aliases) {
    const exact = start >= 0 && start < end && end <= text.length && firstToken >= 0 && firstToken <= lastToken;
    if (!exact || lastToken >= tokenEnd.length || !isEdge(start) || !isEdge(end))
      expect.unreachable(`${String(start)} to ${String(end)} is no stretch of whole characters`);
  }
  for (const { start, end } of lexemesOf(piece))
    if (start < 0 || start >= end || end > text.length) expect.unreachable('lexeme');
}

function expectOrderedNames(names: readonly NameCandidate[]): void {
  let last = 0;
  for (const { start, end, readings } of names) {
    if (start < last || readings.length === 0)
      expect.unreachable(`a name at ${String(start)} begins before ${String(last)}`);
    last = end;
  }
}

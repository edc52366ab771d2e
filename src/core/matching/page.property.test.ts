import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { PageFacts, TextPiece } from '../text/text-piece';
import { createMatcher } from './create-matcher';
import type { Matcher } from './matcher';
import type { MatcherEntry } from './matcher-data';
import type { Mention } from './mention';
import { createHitCount, propertyRuns } from './property-runs.cases';
import { REAL_MATCHER_TIME } from './real-matcher.cases';
import { readRealParts } from './real-parts.cases';
import { anyLanguage, anyText, knownText, offsetsIn } from './text-generators.cases';
import { readWrittenForms, type WrittenForms } from './written-forms.cases';

const RUNS = propertyRuns(10_000);
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

interface Page {
  readonly pieces: readonly TextPiece[];
  readonly facts: PageFacts;
}

/** Whole pages, full of names, titles and words of events, of any day and in any language. */
describe('the mentions of any page', () => {
  let entries: ReadonlyMap<string, MatcherEntry>;
  let forms: WrittenForms;
  let matcher: Matcher;

  beforeAll(() => {
    const parts = readRealParts();
    entries = new Map(parts.data.entries.map((entry) => [entry.id, entry]));
    forms = readWrittenForms();
    matcher = createMatcher(parts);
  }, REAL_MATCHER_TIME);

  const find = ({ pieces, facts }: Page): Mention[] =>
    matcher.resolve(
      pieces,
      pieces.map((piece) => matcher.scan(piece, facts.language)),
      facts,
    );

  it(
    'are well formed, in reading order, and names never overlap',
    () => {
      const found = { name: createHitCount(), role: createHitCount(), event: createHitCount() };
      fc.assert(
        fc.property(anyPage(forms), (page) => {
          const mentions = find(page);
          for (const kind of ['name', 'role', 'event'] as const)
            found[kind].note(mentions.some((mention) => mention.kind === kind));
          for (const mention of mentions) expectWellFormed(mention, page, entries);
          expectInOrder(mentions);
        }),
        RUNS.parameters,
      );
      expect(found.name.share()).toBeGreaterThan(0.6);
      expect(found.role.share()).toBeGreaterThan(0.03);
      expect(found.event.share()).toBeGreaterThan(0.03);
    },
    RUNS.timeout,
  );

  it(
    'are the same whatever was looked at before, in whatever order, and however often',
    () => {
      const hits = createHitCount();
      fc.assert(
        fc.property(anyPage(forms), anyPage(forms), fc.nat(5), (page, other, turn) => {
          const { pieces, facts } = page;
          const mentions = JSON.stringify(find(page));
          hits.note(mentions !== '[]');
          find(other);
          const order = pieces.map((_piece, i) => (i + turn) % pieces.length).reverse();
          const scanned = new Map(order.map((i) => [i, matcher.scan(pieces[i] as TextPiece, facts.language)]));
          matcher.scan(other.pieces[0] as TextPiece, other.facts.language);
          const candidates = pieces.map((_piece, i) => scanned.get(i)!);
          matcher.resolve(pieces, candidates, other.facts);
          for (let again = 0; again < 2; again++) {
            const after = JSON.stringify(matcher.resolve(pieces, candidates, facts));
            if (after !== mentions) expect(JSON.parse(after)).toEqual(JSON.parse(mentions));
          }
        }),
        RUNS.parameters,
      );
      expect(hits.share()).toBeGreaterThan(0.6);
    },
    RUNS.timeout,
  );

  it(
    'are the same wherever elements begin and end between words',
    () => {
      const hits = createHitCount();
      fc.assert(
        fc.property(anyPage(forms), offsetsIn(80, 10), (page, offsets) => {
          const mentions = JSON.stringify(find(page));
          hits.note(mentions !== '[]');
          const split = page.pieces.map((piece) => ({
            ...piece,
            borders: offsets.filter(
              (offset) => offset > 0 && offset < piece.text.length && isBesideSpace(piece.text, offset),
            ),
          }));
          const after = JSON.stringify(find({ ...page, pieces: split }));
          if (after !== mentions) expect(JSON.parse(after)).toEqual(JSON.parse(mentions));
        }),
        RUNS.parameters,
      );
      expect(hits.share()).toBeGreaterThan(0.6);
    },
    RUNS.timeout,
  );
});

/** Offices and events belong to years, so most pages are of the years that the knowledge is about. */
function anyDate(): fc.Arbitrary<string | null> {
  const days = (from: string, to: string): fc.Arbitrary<string> =>
    fc
      .date({ min: new Date(from), max: new Date(to), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
  return fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom('2016-08-12', '2020-03-01', '2023-01-20') },
    { weight: 5, arbitrary: days('2015-01-01', '2024-12-31') },
    { weight: 1, arbitrary: days('0001-01-01', '9999-12-31') },
    { weight: 1, arbitrary: fc.constant(null) },
  );
}

function anyPage(forms: WrittenForms): fc.Arbitrary<Page> {
  const text = fc.oneof(
    { weight: 9, arbitrary: knownText(forms, 8) },
    { weight: 2, arbitrary: fc.constantFrom(...SENTENCES) },
    { weight: 1, arbitrary: anyText(20) },
  );
  const piece = fc
    .tuple(
      text,
      fc.nat(2),
      fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: anyLanguage() }),
    )
    .map(([words, section, language]): TextPiece => ({
      text: words,
      borders: [],
      section,
      ...(language === null ? {} : { language }),
    }));
  return fc
    .tuple(fc.array(piece, { minLength: 1, maxLength: 4 }), anyDate(), anyLanguage())
    .map(([pieces, date, language]) => ({ pieces, facts: { date, language } }));
}

/** Sentences that hold roles and events when day and language are right. */
const SENTENCES = [
  'The Turkish foreign minister and his Iranian counterpart met in Ankara.',
  'On the failed coup in Turkey, the Russian president and Erdogan spoke by telephone in July 2016.',
  'Putin and Raisi spoke by phone on January 11 about the Astana process and the Syrian civil war.',
  'Ankara downed one of Moscow’s warplanes last November, and 33 Turkish soldiers were killed in an air strike in Idlib.',
  'Президент России и министр иностранных дел Турции говорили в Москве о Сирии.',
  'وزير الخارجية التركي ونظيره الإيراني في أنقرة، والأسد في دمشق.',
  'Le ministre turc des Affaires étrangères et le président russe à Moscou, après le putsch manqué en Turquie.',
  'Der türkische Außenminister traf Putin; der gescheiterte Putsch in der Türkei wirkte nach.',
] as const;

/** Real spaces only: JavaScript counts the zero-width no-break space as white space, but it joins words. */
function isBesideSpace(text: string, offset: number): boolean {
  return /[ \n]/.test(text.slice(offset - 1, offset + 1));
}

function expectWellFormed(
  { piece, start, end, entry, type, score, sure, alternatives, why }: Mention,
  { pieces }: Page,
  entries: ReadonlyMap<string, MatcherEntry>,
): void {
  const text = pieces[piece]?.text ?? '';
  const segments = graphemes.segment(text);
  const isEdge = (offset: number): boolean => offset === text.length || segments.containing(offset)?.index === offset;
  const place = start >= 0 && start < end && end <= text.length && isEdge(start) && isEdge(end);
  const scored = score > 0 && score <= 1 && (!sure || alternatives.length === 0 || score > 0.5);
  const others = new Set([entry, ...alternatives]);
  const meant = entries.get(entry)?.type === type && [...others].every((id) => entries.has(id));
  if (!place || !scored || !meant || others.size !== alternatives.length + 1)
    expect.unreachable(
      `“${text.slice(start, end)}” is ${entry}, ${String(score)}, ${alternatives.join(' ')}, ${why.code}`,
    );
}

function expectInOrder(mentions: readonly Mention[]): void {
  let lastName: Mention | undefined;
  mentions.forEach((mention, i) => {
    const before = mentions[i - 1];
    const inOrder =
      !before ||
      before.piece < mention.piece ||
      (before.piece === mention.piece &&
        (before.start < mention.start || (before.start === mention.start && before.end >= mention.end)));
    if (!inOrder) expect.unreachable(`mention ${String(i)} stands before the one before it`);
    if (mention.kind !== 'name') return;
    if (lastName?.piece === mention.piece && lastName.end > mention.start)
      expect.unreachable(`the name at ${String(mention.start)} overlaps the one before it`);
    lastName = mention;
  });
}

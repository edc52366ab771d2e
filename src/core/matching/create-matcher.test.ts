import { beforeAll, describe, expect, it } from 'vitest';
import type { TextPiece } from '../text/text-piece';
import type { Matcher } from './matcher';
import { createRealMatcher, describeMention, findMentions, pieceOf, REAL_MATCHER_TIME } from './real-matcher.cases';

const FACTS = { date: '2023-01-20', language: 'en' };
const PAGE = [
  'Envoys in Ankara talk about Syria',
  'Hossein Amir-Abdollahian wrote from Tehran to Ankara, where the Turkish foreign minister read it.',
  'Putin and Erdogan were not there. Mekdad was said to be in Moscow.',
  'The Astana process is named after a city in Kazakhstan.',
];

describe('the matcher', () => {
  let matcher: Matcher;

  beforeAll(() => {
    matcher = createRealMatcher();
  }, REAL_MATCHER_TIME);

  const find = (pieces: readonly TextPiece[]) => findMentions(matcher, pieces, FACTS);
  const lines = (pieces: readonly TextPiece[]) => find(pieces).map((mention) => describeMention(mention, pieces));
  const names = (text: string, borders: readonly number[] = []) =>
    lines([pieceOf(text, borders)]).filter((line) => line.startsWith('name'));

  it('reads a block in its own language', () => {
    const polish = 'stolica Rosji';
    expect(lines([pieceOf(polish)])).toEqual([]);
    expect(lines([{ ...pieceOf(polish), language: 'pl' }])).toEqual(['name [Rosji] russia']);
  });

  it('gives exact places, in reading order, longer first', () => {
    const mentions = find(PAGE.map((text) => pieceOf(text)));
    expect(mentions.map(({ piece, start, end, entry }) => [piece, PAGE[piece]?.slice(start, end), entry])).toEqual([
      [0, 'Ankara', 'ankara'],
      [0, 'Syria', 'syria'],
      [1, 'Hossein Amir-Abdollahian', 'hossein-amir-abdollahian'],
      [1, 'Tehran', 'tehran'],
      [1, 'Ankara', 'ankara'],
      [1, 'the Turkish foreign minister', 'mevlut-cavusoglu'],
      [2, 'Putin', 'vladimir-putin'],
      [2, 'Erdogan', 'recep-tayyip-erdogan'],
      [2, 'Mekdad', 'faisal-mekdad'],
      [2, 'Moscow', 'moscow'],
      [3, 'Astana process', 'astana-process'],
    ]);
    for (const { score, why, type } of mentions) {
      expect(score).toBeGreaterThan(0);
      expect(score).toBeLessThanOrEqual(1);
      expect(why.code).not.toBe('');
      expect(['person', 'organisation', 'place', 'event']).toContain(type);
    }
  });

  it('counts places in UTF-16 units, past characters of two', () => {
    const text = '😀😀 𝕏 in Ankara';
    expect(find([pieceOf(text)]).map(({ start, end }) => [start, end, text.slice(start, end)])).toEqual([
      [11, 17, 'Ankara'],
    ]);
  });

  it(
    'finds the same in the same page, also when made anew',
    () => {
      const pieces = PAGE.map((text) => pieceOf(text));
      expect(find(pieces)).toEqual(find(pieces));
      expect(findMentions(createRealMatcher(), pieces, FACTS)).toEqual(find(pieces));
    },
    REAL_MATCHER_TIME,
  );

  it('keeps what was scanned: resolving again gives the same, also after resolving a part', () => {
    const pieces = PAGE.map((text) => pieceOf(text));
    const candidates = pieces.map((piece) => matcher.scan(piece, 'en'));
    const copy = structuredClone(candidates);
    const first = matcher.resolve(pieces, candidates, FACTS);
    expect(matcher.resolve(pieces, candidates, FACTS)).toEqual(first);
    expect(matcher.resolve(pieces, copy, FACTS)).toEqual(first);
    const part = matcher.resolve(pieces.slice(0, 2), candidates.slice(0, 2), FACTS);
    expect(part).toEqual(first.filter(({ piece }) => piece < 2));
    expect(matcher.resolve(pieces, candidates, FACTS)).toEqual(first);
  });

  it('resolves what was scanned for another date', () => {
    const pieces = [pieceOf('The Iranian foreign minister waited.')];
    const candidates = pieces.map((piece) => matcher.scan(piece, 'en'));
    const holder = (date: string) =>
      matcher.resolve(pieces, candidates, { date, language: 'en' }).map(({ entry }) => entry);
    expect(holder('2016-08-12')).toEqual(['mohammad-javad-zarif']);
    expect(holder('2023-01-20')).toEqual(['hossein-amir-abdollahian']);
    expect(holder('2016-08-12')).toEqual(['mohammad-javad-zarif']);
  });

  it(
    'takes a piece with more named events than a call can have arguments',
    () => {
      const pieces = [pieceOf('Astana process, '.repeat(150_000))];
      expect(find(pieces)).toHaveLength(150_000);
    },
    REAL_MATCHER_TIME,
  );

  it('wants the candidates of every piece', () => {
    const pieces = PAGE.map((text) => pieceOf(text));
    expect(() => matcher.resolve(pieces, [], FACTS)).toThrow('candidates for each of 4 pieces, got 0');
  });

  it('takes the whole page as evidence, also what comes later', () => {
    expect(lines([pieceOf('Then Mekdad sat down.')])).toEqual([]);
    expect(lines([pieceOf('Then Mekdad sat down.'), pieceOf('It was Faisal Mekdad.')])).toEqual([
      'name [Mekdad] faisal-mekdad',
      'name [Faisal Mekdad] faisal-mekdad',
    ]);
  });

  it('finds in the parts of a page what it finds in the whole, where nothing goes over the border', () => {
    const sentences = ['Ankara is large.', 'Sergei Lavrov flew to Moscow.', 'Tehran is older than Idlib.'];
    const whole = names(sentences.join(' '));
    expect(lines(sentences.map((text) => pieceOf(text)))).toEqual(whole);
    expect(lines([pieceOf(sentences.slice(0, 2).join(' ')), pieceOf(sentences[2]!)])).toEqual(whole);
    expect(whole).toHaveLength(5);
  });

  it.each([
    ['within a name', 'So said Sergei Lavrov today.'],
    ['in Chinese', '普京在莫斯科。'],
    ['in Arabic', 'زار سيرغي لافروف موسكو.'],
    ['in Turkish', "Erdoğan'ın Ankara'daki evi, Türkiye."],
  ])('finds the same wherever elements begin and end: %s', (_where, text) => {
    const plain = names(text);
    expect(plain).not.toEqual([]);
    for (let border = 1; border < text.length; border++) {
      const before = text.slice(0, border);
      // A border inside a word may part two words; inside a name it is nothing.
      for (const line of plain) expect(names(text, [border]), before).toContain(line);
    }
  });

  it.each([
    ['words run together at a border', 'AnkaraMoscow', [6], ['name [Ankara] ankara', 'name [Moscow] moscow']],
    [
      'a list without spaces',
      'TurkeySyriaIran',
      [6, 11],
      ['name [Turkey] turkey', 'name [Syria] syria', 'name [Iran] iran'],
    ],
    ['a name split over elements', 'Sergei Lavrov', [2, 6, 7, 9], ['name [Sergei Lavrov] sergei-lavrov']],
    ['run together without a border', 'AnkaraMoscow', [], []],
  ])('%s', (_what, text, borders, found) => {
    expect(names(text, borders)).toEqual(found);
  });

  it('lets names never overlap names', () => {
    const texts = [
      'The Syrian Arab Republic, the Islamic Republic of Iran and Recep Tayyip Erdogan of Ankara, Turkey.',
      ...PAGE,
    ];
    const mentions = find(texts.map((text) => pieceOf(text))).filter(({ kind }) => kind === 'name');
    mentions.forEach((mention, i) => {
      const next = mentions[i + 1];
      if (next?.piece === mention.piece) expect(next.start).toBeGreaterThanOrEqual(mention.end);
    });
    expect(mentions.length).toBeGreaterThan(8);
  });

  it('finds nothing in nothing', () => {
    expect(find([])).toEqual([]);
    expect(find([pieceOf(''), pieceOf('   ')])).toEqual([]);
  });
});

import type { TextPiece } from '../../core/text/text-piece';
import { newsPieces } from './news-text';

/** A kind of page of any length to measure the matcher with. */
export interface BenchText {
  readonly name: string;
  readonly language: string | null;
  /** The pieces of a page of `length` characters. */
  readonly make: (length: number) => TextPiece[];
}

const NAMED = 'Sergei Lavrov met Faisal Mekdad and the Turkish foreign minister in Ankara. ';

const onePiece = (text: string, borders: readonly number[] = []): TextPiece[] => [{ text, borders, section: 0 }];

/** One piece that says the same again and again; a first sentence names enough for everything in it to be borne out. */
function repeated(name: string, unit: string, language: string | null = 'en'): BenchText {
  return {
    name,
    language,
    make: (length) => onePiece((NAMED + unit.repeat(Math.ceil(length / unit.length))).slice(0, length)),
  };
}

const RUN_TOGETHER = 'TurkeySyriaIran';

/** What the matcher is measured on: a page as they are, and pages made to be awkward for it. */
export const BENCH_TEXTS: readonly BenchText[] = [
  { name: 'news in eight languages', language: 'en', make: (length) => newsPieces(length) },
  {
    name: 'news in one piece',
    language: 'en',
    make: (length) => onePiece(textOf(newsPieces(length, 'en'))),
  },
  {
    name: 'news without sentence ends',
    language: 'en',
    make: (length) => onePiece(textOf(newsPieces(length, 'en')).replace(/[.!?]/g, ',')),
  },
  {
    name: 'news in capitals',
    language: 'en',
    make: (length) => onePiece(textOf(newsPieces(length, 'en')).toUpperCase()),
  },
  repeated('one short name', 'Mekdad, '),
  repeated('names that share words', 'Islamic Republic of Iran Islamic State of Iraq and Syria Syrian Arab Republic '),
  repeated('names of events', 'the Astana process and the Syrian civil war, '),
  repeated('names of other things', 'Air France, Kataib Hezbollah, Moscow Exchange, '),
  repeated('titles without countries', 'the foreign minister and the president of the former prime minister, '),
  repeated('roles', 'the Turkish foreign minister and the Iranian president, '),
  repeated('counterparts', 'his Iranian counterpart, '),
  repeated('countries and “and”', 'Iran and Turkey and Russia and Syria and '),
  repeated('nationalities', 'Turkish Iranian Russian Syrian '),
  repeated('words of events', 'Turkish strike killed 33 soldiers attack call meeting with Russia '),
  repeated('numbers', '33 2016 7 1 '),
  repeated('times', 'last week on Monday in January 2016 '),
  repeated('one word', 'x'),
  repeated('one Arabic word', 'وال', 'ar'),
  repeated('full stops', '.'),
  repeated('closing quotes', '."'),
  repeated('spaces', ' '),
  repeated('combining marks', '\u0301'),
  repeated('halves of characters', '\ud83d'),
  repeated('Han characters', '普京在莫斯科', 'zh'),
  {
    name: 'words run together at borders',
    language: 'en',
    make(length) {
      const text = RUN_TOGETHER.repeat(Math.ceil(length / RUN_TOGETHER.length)).slice(0, length);
      return onePiece(
        text,
        [...text.matchAll(/(?!^)[A-Z]/g)].map(({ index }) => index),
      );
    },
  },
  {
    name: 'many small pieces',
    language: 'en',
    make: (length) => Array.from({ length: Math.ceil(length / 20) }, (_, i) => pieceAt(i)),
  },
];

function pieceAt(i: number): TextPiece {
  return {
    text: ['Lavrov in Ankara', 'the Turkish minister', 'Mekdad met Putin'][i % 3] ?? '',
    borders: [],
    section: i,
  };
}

function textOf(pieces: readonly TextPiece[]): string {
  return pieces.map(({ text }) => text).join(' ');
}

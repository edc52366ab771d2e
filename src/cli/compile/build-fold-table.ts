import {
  CHAR_APOSTROPHE,
  CHAR_HANGUL,
  CHAR_JOINT,
  CHAR_LOWER,
  CHAR_PREFIXED,
  CHAR_SINGLE,
  CHAR_UPPER,
  CHAR_WORD,
  EMOJI,
  FOLDS_BY_DISTANCE,
  FOLDS_TO_CLASS,
  FOLDS_TO_LETTER,
  FOLDS_TO_SELF,
  FORMAT,
  MARK,
  NO_WORD,
  printNumber,
  SINGLE,
  type StoredLetters,
} from '../../core/text/fold-table';
import { decimalDigit } from '../../core/text/decimal-digit';

/** Letters that Unicode does not decompose but that writers exchange, and letter forms that vary between keyboards. */
const EXCHANGED: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ħ: 'h',
  ı: 'i',
  ß: 's',
  æ: 'a',
  œ: 'o',
  þ: 't',
  ð: 'd',
  ə: 'e',
  ŧ: 't',
  ɵ: 'o',
  // Arabic script: Persian, Urdu and Kurdish letters and the carriers of hamza
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ێ: 'ي',
  ے: 'ي',
  ئ: 'ي',
  ؤ: 'و',
  ۆ: 'و',
  ۇ: 'و',
  ک: 'ك',
  ڪ: 'ك',
  ة: 'ه',
  ۀ: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ە: 'ه',
  ۃ: 'ه',
  ڕ: 'ر',
  ڵ: 'ل',
  // Hebrew final forms, Greek final sigma
  ך: 'כ',
  ם: 'מ',
  ן: 'נ',
  ף: 'פ',
  ץ: 'צ',
  ς: 'σ',
  ё: 'е',
  ґ: 'г',
  // Malayalam consonants without a vowel
  ൺ: 'ണ',
  ൻ: 'ന',
  ർ: 'ര',
  ൽ: 'ല',
  ൾ: 'ള',
  ൿ: 'ക',
};

/** Marks that only vocalise or accent; those of Indic scripts are letters to a reader and stay, but for the nukta and the Malayalam virama. */
const DROPPED: readonly (readonly [number, number])[] = [
  [0x00ad, 0x00ad],
  [0x02b9, 0x02c1],
  [0x02c6, 0x02cf],
  [0x0300, 0x036f],
  [0x0483, 0x0489],
  [0x0591, 0x05bd],
  [0x05bf, 0x05bf],
  [0x05c1, 0x05c7],
  [0x0610, 0x061a],
  [0x061c, 0x061c],
  [0x0621, 0x0621],
  [0x0640, 0x0640],
  [0x064b, 0x065f],
  [0x0670, 0x0670],
  [0x06d6, 0x06dc],
  [0x06df, 0x06e8],
  [0x06ea, 0x06ed],
  [0x093c, 0x093c],
  [0x09bc, 0x09bc],
  [0x0a3c, 0x0a3c],
  [0x0abc, 0x0abc],
  [0x0b3c, 0x0b3c],
  [0x0cbc, 0x0cbc],
  [0x0d4d, 0x0d4d],
  [0x1ab0, 0x1aff],
  [0x1dc0, 0x1dff],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2069],
  [0x20d0, 0x20ff],
  [0xfe00, 0xfe0f],
  [0xfe20, 0xfe2f],
  [0xfeff, 0xfeff],
];

const APOSTROPHES = "'’‘ʼ`´′＇\u05f3";
const JOINTS =
  ' \u00a0\u2002\u2003\u2009\u202f\t-\u2010\u2011\u2012\u2013\u0022\u05f4\u00b7\u2022\u2027\u2219\u22c5\u30fb\uff65\u05be.\uff0e\uff1d\u0f0b\u00ab\u00bb\u201c\u201d\u201e';

const dropped = (unit: number): boolean => DROPPED.some(([first, last]) => unit >= first && unit <= last);
const surrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdfff;

/** Scripts written without spaces; each character stands for itself and keeps its marks. */
const WITHOUT_SPACES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u30fc]/u;
const KEPT_WHOLE = /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const PREFIXED = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Ethiopic}]/u;
const DECOMPOSED =
  /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hebrew}\p{Script=Arabic}\p{N}\p{Script=Common}\p{Script=Armenian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}]/u;

function foldUnit(unit: number): number {
  if (dropped(unit)) return 0;
  if (surrogate(unit)) return unit;
  const char = String.fromCharCode(unit);
  if (APOSTROPHES.includes(char)) return 0x27;
  const lower = char === 'İ' ? 'i' : char.toLowerCase();
  const direct = EXCHANGED[lower];
  if (direct !== undefined) return direct.charCodeAt(0);
  if (KEPT_WHOLE.test(char) || !DECOMPOSED.test(char)) return lower.length === 1 ? lower.charCodeAt(0) : unit;
  const base = [...lower.normalize('NFKD')].filter((c) => !dropped(c.charCodeAt(0)));
  if (base.length !== 1) return lower.length === 1 ? lower.charCodeAt(0) : unit;
  const letter = base[0] ?? char;
  const mapped = EXCHANGED[letter] ?? letter;
  const digit = decimalDigit(mapped);
  if (digit !== null) return 0x30 + digit;
  return mapped.length === 1 ? mapped.toLowerCase().charCodeAt(0) : unit;
}

function kindOfUnit(unit: number): number {
  if (surrogate(unit)) return CHAR_WORD;
  const char = String.fromCharCode(unit);
  if (APOSTROPHES.includes(char)) return CHAR_JOINT | CHAR_APOSTROPHE;
  if (JOINTS.includes(char)) return CHAR_JOINT;
  // A dropped character never begins a word, but it does not end one either.
  if (dropped(unit)) return CHAR_WORD;
  if (WITHOUT_SPACES.test(char) && !/\p{Nd}/u.test(char)) return CHAR_WORD | CHAR_SINGLE;
  if (/\p{Script=Hangul}/u.test(char)) return CHAR_WORD | CHAR_SINGLE | CHAR_HANGUL;
  if (!/[\p{L}\p{N}\p{M}_]/u.test(char)) return 0;
  let flags = CHAR_WORD;
  // Georgian writes all in one case; its capitals are for whole lines.
  const cased = !/\p{Script=Georgian}/u.test(char);
  if (cased && /[\p{Lu}\p{Lt}]/u.test(char)) flags |= CHAR_UPPER;
  if (cased && /\p{Ll}/u.test(char)) flags |= CHAR_LOWER;
  if (PREFIXED.test(char)) flags |= CHAR_PREFIXED;
  return flags;
}

/** How one unit is stored: a `FOLDS_*`, its flags, and the number that goes with the folding. */
type Token = readonly [how: number, flags: number, value: number];

/** Computes the folding of every UTF-16 code unit and packs it for `createFoldTable`. Same on every machine with the same Unicode version. */
export function buildFoldTable(): StoredLetters {
  const tokens = createNumbering();
  const patterns = createNumbering();
  const pages = Array.from({ length: 256 }, (_page, page) =>
    patterns.numberOf(
      printRuns(Array.from({ length: 256 }, (_unit, at) => tokens.numberOf(tokenOf(page * 256 + at).join()))),
    ),
  );
  return {
    tokens: tokens.all.flatMap((token) => token.split(',').map(Number)),
    patterns: patterns.all,
    pages: printRuns(pages),
  };
}

function tokenOf(unit: number): Token {
  const flags = kindOfUnit(unit);
  const folded = foldUnit(unit);
  if ((flags & CHAR_WORD) === 0) return [FOLDS_TO_CLASS, flags, NO_WORD];
  if (folded === 0) return [FOLDS_TO_CLASS, flags, isFormatControl(unit) ? FORMAT : MARK];
  if ((flags & CHAR_SINGLE) !== 0 || isEmojiHalf(unit)) {
    if (folded !== unit) throw new Error(`U+${unit.toString(16)} must fold to itself`);
    return [FOLDS_TO_CLASS, flags, isEmojiHalf(unit) ? EMOJI : SINGLE];
  }
  if (folded === unit) return [FOLDS_TO_SELF, flags, 0];
  // Few letters are folded to, and the same distances come back within one script only.
  return folded < 0x100 || unit >= 0x2000
    ? [FOLDS_TO_LETTER, flags, folded]
    : [FOLDS_BY_DISTANCE, flags, folded - unit];
}

/** Direction marks, soft hyphens and the like: no part of a grapheme, so a word does not end with one. */
function isFormatControl(unit: number): boolean {
  return (
    unit === 0xad ||
    unit === 0x61c ||
    unit === 0x200b ||
    (unit >= 0x200e && unit <= 0x200f) ||
    (unit >= 0x202a && unit <= 0x202e) ||
    (unit >= 0x2060 && unit <= 0x2069) ||
    unit === 0xfeff
  );
}

/** First half of a character among those that hold the emoji. */
function isEmojiHalf(unit: number): boolean {
  return unit >= 0xd83c && unit <= 0xd83e;
}

function printRuns(values: readonly number[]): string {
  let runs = '';
  for (let i = 0; i < values.length;) {
    let end = i + 1;
    while (end < values.length && values[end] === values[i]) end++;
    runs += printNumber(values[i] ?? 0) + printNumber(end - i - 1);
    i = end;
  }
  return runs;
}

/** Numbers texts in the order in which they are first asked for. */
function createNumbering(): { readonly all: string[]; readonly numberOf: (text: string) => number } {
  const all: string[] = [];
  const numbers = new Map<string, number>();
  return {
    all,
    numberOf(text) {
      const known = numbers.get(text);
      if (known !== undefined) return known;
      numbers.set(text, all.push(text) - 1);
      return all.length - 1;
    },
  };
}

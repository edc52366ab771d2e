import { LETTER_MASK } from '../text/token-buffer';

/** Words may carry these before a name: and, so, with, as, to, for, the, and their combinations. The longer ones come first. */
const ARABIC_PREFIXES = [
  'وبال',
  'وال',
  'بال',
  'فال',
  'كال',
  'ولل',
  'لل',
  'وب',
  'ول',
  'فل',
  'ال',
  'و',
  'ف',
  'ب',
  'ك',
  'ل',
];
/** And, in, to, from, the, that, as, when. */
const HEBREW_PREFIXES = [
  'ושב',
  'ושל',
  'כשב',
  'וכש',
  'וב',
  'ול',
  'ומ',
  'וה',
  'וש',
  'וכ',
  'שב',
  'של',
  'שמ',
  'שה',
  'מה',
  'כש',
  'ו',
  'ב',
  'ל',
  'מ',
  'ה',
  'ש',
  'כ',
];
/** Of, from, in, for, about, like. */
const ETHIOPIC_PREFIXES = ['ስለ', 'እንደ', 'የ', 'ከ', 'በ', 'ለ'];
const SHORTEST_REST = 3;
const SHORTEST_ETHIOPIC_REST = 2;
/** Behind these prefixes the article loses its first letter, which the name may be listed with: "للاتحاد" is "ل" and "الاتحاد", "לאיחוד" is "ל" and "האיחוד". */
const ARABIC_TO = 'لل';
const ARABIC_ARTICLE = 'ال';
const HEBREW_TO = 'בלכ';
const HEBREW_ARTICLE = 'ה';

const FIRST_ARABIC = 0x600;
const FIRST_ETHIOPIC = 0x1200;

/** What may be joined to the front of words of one script. */
export interface JoinedPrefixes {
  /** By their first letter, the longer ones first. */
  readonly byLetter: ReadonlyMap<number, readonly string[]>;
  /** Fewest units of the word behind it. */
  readonly shortestRest: number;
}

/** The prefixes of all scripts. */
export interface AllPrefixes {
  /** Those that a word may carry by its first letter, which is of Hebrew, Arabic or Ethiopic script. */
  readonly of: (letter: number) => JoinedPrefixes;
  /** By the lowest bits of a letter: 1 where a prefix begins with it. */
  readonly letters: Uint8Array;
}

export function createJoinedPrefixes(): AllPrefixes {
  const arabic = { byLetter: groupByLetter(ARABIC_PREFIXES), shortestRest: SHORTEST_REST };
  const hebrew = { byLetter: groupByLetter(HEBREW_PREFIXES), shortestRest: SHORTEST_REST };
  const ethiopic = { byLetter: groupByLetter(ETHIOPIC_PREFIXES), shortestRest: SHORTEST_ETHIOPIC_REST };
  const letters = new Uint8Array(LETTER_MASK + 1);
  for (const { byLetter } of [arabic, hebrew, ethiopic])
    for (const letter of byLetter.keys()) letters[letter & LETTER_MASK] = 1;
  return {
    of: (letter) => (letter < FIRST_ARABIC ? hebrew : letter < FIRST_ETHIOPIC ? arabic : ethiopic),
    letters,
  };
}

function groupByLetter(prefixes: readonly string[]): Map<number, string[]> {
  const groups = new Map<number, string[]>();
  for (const prefix of prefixes) {
    const group = groups.get(prefix.charCodeAt(0));
    if (group) group.push(prefix);
    else groups.set(prefix.charCodeAt(0), [prefix]);
  }
  return groups;
}

/** The article that is written without its first letter behind `prefix`, or null. */
export function lostArticle(prefix: string): string | null {
  if (prefix.charCodeAt(0) < FIRST_ARABIC) return HEBREW_TO.includes(prefix.slice(-1)) ? HEBREW_ARTICLE : null;
  return prefix.endsWith(ARABIC_TO) ? ARABIC_ARTICLE : null;
}

/** Letters of the text that are left of the article: of the Arabic one its second. */
export function lettersOfLostArticle(article: string): number {
  return article.length - 1;
}

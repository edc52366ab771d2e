/** What joins the character before it: marks, joiners, tags, skin tones, the Thai and Lao am, parts of Hangul syllables. */
const JOINS_BEFORE = /^[\p{M}\p{Grapheme_Extend}\p{Emoji_Modifier}\u200d\u0e33\u0eb3\u1160-\u11ff\ud7b0-\ud7fb]/u;
/** What joins the character behind it: signs that stand around a number or a word. */
const JOINS_BEHIND = /[\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u0d4e]$/u;
/** Signs that join two consonants of an Indic script to one character, and the letters that they join. */
const LINKS = /[\u094d\u09cd\u0acd\u0b4d\u0c4d\u0d4d\u1039\u17d2\u1a60\u1b44\u1bab\ua9c0\uaaf6][\p{M}\u200d]{0,2}$/u;
const LINKED = /[\u0900-\u1bff\ua980-\uaaff]/u;

/** Below these units nothing joins. */
const FIRST_JOINS_BEFORE = 0x300;
const FIRST_JOINS_BEHIND = 0x600;
/** As far as a sign that links may stand before the letter that it links. */
const FARTHEST_LINK = 3;

/** Whether the stretch from `start` to `end`, which begins and ends with letters, begins and ends where a reader sees a character begin and end. */
export function hasGraphemeEdges(text: string, start: number, end: number): boolean {
  if (start > 0 && !standsAlone(text.charCodeAt(start - 1), FIRST_JOINS_BEHIND)) {
    if (JOINS_BEHIND.test(text.charAt(start - 1)) || isLinked(text, start)) return false;
  }
  if (end === text.length || standsAlone(text.charCodeAt(end), FIRST_JOINS_BEFORE)) return true;
  return !JOINS_BEFORE.test(text.slice(end, end + 2)) && !isLinked(text, end);
}

/**
 * Whether a unit is known to join nothing: those below `first`, typographic marks but for the joiners, and the plain letters of Greek, Cyrillic,
 * Hebrew, Arabic, Chinese, Japanese and Korean. Expressions over all of Unicode take long to compile, and few pages need them.
 */
function standsAlone(unit: number, first: number): boolean {
  return (
    unit < first ||
    (unit >= 0x2010 && unit <= 0x205e) ||
    (unit >= 0x370 && unit <= 0x482) ||
    (unit >= 0x48a && unit <= 0x52f) ||
    (unit >= 0x5d0 && unit <= 0x5ea) ||
    (unit >= 0x60c && unit <= 0x60f) ||
    (unit >= 0x61b && unit <= 0x64a) ||
    (unit >= 0x66a && unit <= 0x66f) ||
    (unit >= 0x671 && unit <= 0x6d5) ||
    (unit >= 0x3001 && unit <= 0x3029) ||
    (unit >= 0x3041 && unit <= 0x3096) ||
    (unit >= 0x30a1 && unit <= 0x30ff) ||
    (unit >= 0x4e00 && unit <= 0x9fff) ||
    (unit >= 0xac00 && unit <= 0xd7a3) ||
    (unit >= 0xff01 && unit <= 0xff60)
  );
}

function isLinked(text: string, offset: number): boolean {
  return LINKED.test(text.charAt(offset)) && LINKS.test(text.slice(Math.max(0, offset - FARTHEST_LINK), offset));
}

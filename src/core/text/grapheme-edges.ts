/** What joins the character before it: marks, joiners, skin tones, half-width voice marks, the Thai and Lao am, parts of Hangul syllables. */
const JOINS_BEFORE = /^[\p{M}\p{Emoji_Modifier}\u200c\u200d\uff9e\uff9f\u0e33\u0eb3\u1160-\u11ff\ud7b0-\ud7fb]/u;
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
  if (start > 0 && text.charCodeAt(start - 1) >= FIRST_JOINS_BEHIND) {
    if (JOINS_BEHIND.test(text.charAt(start - 1)) || isLinked(text, start)) return false;
  }
  if (end === text.length || text.charCodeAt(end) < FIRST_JOINS_BEFORE) return true;
  return !JOINS_BEFORE.test(text.slice(end, end + 2)) && !isLinked(text, end);
}

function isLinked(text: string, offset: number): boolean {
  return LINKED.test(text.charAt(offset)) && LINKS.test(text.slice(Math.max(0, offset - FARTHEST_LINK), offset));
}

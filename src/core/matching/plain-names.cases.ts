import type { WrittenAlias } from './written-forms.cases';

/** A stretch of a text that is an alias, letter by letter. */
export interface PlainHit {
  readonly start: number;
  readonly end: number;
  readonly entry: number;
}

interface PlainWord {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
  readonly small: boolean;
}

/** Scripts in which the end of a name depends on more than its letters; the rules for them have tests of their own. */
const OWN_RULES =
  /[\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Malayalam}]/u;
/** Words that a name writes with a capital or without. */
const PARTICLES =
  /(?:^|[\s’'-])(?:al|el|as|an|ar|ad|ash|at|az|bin|ibn|of|the|de|du|la|le|da|di|von|und|and|et|y|ve|i|in|on)(?=$|[\s’'-])/iu;
const WORD =
  /\p{Script=Han}[\p{M}\p{Cf}]*|(?:(?!\p{Script=Han})[\p{L}\p{N}_])(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}\p{Cf}_])*/gu;
/** Marks of direction and soft hyphens at the end of a word are not part of it, nor what stands behind them; joiners belong to the letter before them. */
const LOOSE_END = /(?![\u200c\u200d])\p{Cf}[\p{M}\p{Cf}]*$/u;
const JOINT = /^[ \u00a0\t\-’'\p{M}\p{Cf}]{0,3}$/u;
/** Vowel signs of the scripts of Asia and Africa are letters to a reader; all other marks are accents, and so is the dot below that writers leave out. */
const ACCENT = /(?![\u0700-\u1aaf\u{10000}-\u{1ffff}])[\p{M}\p{Cf}]|[\u093c\u09bc\u0a3c\u0abc\u0cbc]/gu;
/** Letters that Unicode keeps apart and writers exchange, each before the one that it is read as. */
const EXCHANGED = new Map(
  'ıi əe łl øo đd ħh ßs æa œo þt ðd ςσ ґг ךכ םמ ןנ ףפ ץצ ىي یي ېي ێي ےي کك ڪك ةه ہه ھه ەه ۃه ۆو ۇو ڕر ڵل ٱا'
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.charAt(1)]),
);

/** Whether an alias is found by its letters alone: no abbreviation, no particle, no ligature, no script or sign with rules of its own. */
export function isPlain(alias: string): boolean {
  const letters = alias.replace(/[^\p{L}]/gu, '');
  return (
    letters.length > 1 &&
    !(letters.length <= 6 && /^\p{Lu}+$/u.test(letters)) &&
    !OWN_RULES.test(alias) &&
    !PARTICLES.test(alias) &&
    /^[\p{L}\p{M}\p{Cf} \u00a0'’-]+$/u.test(alias) &&
    !/[\u02b0-\u02ff\u0621\u0640]/u.test(alias) &&
    [...alias].every((letter) => [...fold(letter)].length <= 1)
  );
}

/** The obvious way to find plain names: every run of words of a text, folded by Unicode, looked up in a table. */
export function createPlainFinder(aliases: readonly WrittenAlias[]): (text: string) => PlainHit[] {
  const table = new Map<string, Map<number, boolean[]>>();
  let longest = 0;
  for (const { text, entry } of aliases) {
    const words = wordsOf(text);
    const key = words.map(({ folded }) => folded).join(' ');
    const found = table.get(key) ?? new Map<number, boolean[]>();
    // A capital is asked for where every spelling of these letters has one.
    const capitals = words.map((word) => /^[\p{Lu}\p{Lt}]/u.test(text.slice(word.start)));
    const before = found.get(entry);
    found.set(
      entry,
      capitals.map((capital, i) => capital && before?.[i] !== false),
    );
    table.set(key, found);
    longest = Math.max(longest, words.length);
  }
  const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

  return (text) => {
    const words = wordsOf(text);
    const hits: PlainHit[] = [];
    words.forEach((first, i) => {
      for (let j = i; j < Math.min(words.length, i + longest); j++) {
        const last = words[j] as PlainWord;
        const run = words.slice(i, j + 1);
        if (j > i && !JOINT.test(text.slice((words[j - 1] as PlainWord).end, last.start))) break;
        const found = table.get(run.map(({ folded }) => folded).join(' ')) ?? [];
        for (const [entry, capitals] of found) {
          if (run.some(({ small }, k) => small && capitals[k] === true)) continue;
          if (isEdge(graphemes, text, first.start) && isEdge(graphemes, text, last.end))
            hits.push({ start: first.start, end: last.end, entry });
        }
      }
    });
    return hits.sort((a, b) => a.start - b.start || b.end - a.end || a.entry - b.entry);
  };
}

/** The hits that stay when the longest name wins, from left to right. */
export function longestHits(hits: readonly PlainHit[]): PlainHit[] {
  const kept: PlainHit[] = [];
  for (const hit of hits) {
    const last = kept.at(-1);
    if (!last || hit.start >= last.end || (hit.start === last.start && hit.end === last.end)) kept.push(hit);
  }
  return kept;
}

/** Whether some capitalised word of the text is in none of the names, so that it may make a longer name of one. */
export function hasUnknownCapital(text: string, hits: readonly PlainHit[]): boolean {
  return wordsOf(text).some(
    ({ start, end }) =>
      /^[\p{Lu}\p{Lt}]/u.test(text.slice(start, end)) && !hits.some((hit) => hit.start <= start && end <= hit.end),
  );
}

function wordsOf(text: string): PlainWord[] {
  return [...text.matchAll(WORD)].map((match) => {
    const word = match[0].replace(LOOSE_END, '');
    const start = match.index;
    return { start, end: start + word.length, folded: fold(word), small: /^\p{Ll}/u.test(word) };
  });
}

function fold(word: string): string {
  const letters = word.normalize('NFKD').replace(ACCENT, '').toLowerCase().normalize('NFKD').replace(ACCENT, '');
  return [...letters].map((letter) => EXCHANGED.get(letter) ?? letter).join('');
}

function isEdge(graphemes: Intl.Segmenter, text: string, offset: number): boolean {
  return offset === text.length || graphemes.segment(text).containing(offset)?.index === offset;
}

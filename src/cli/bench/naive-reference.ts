import type { EndingRules } from '../compile/ending-rules';

/** A place in a text at which an alias stands. */
export interface Occurrence {
  readonly start: number;
  readonly end: number;
  /** Some word of it carries an ending that the alias does not have. */
  readonly inflected: boolean;
}

/** Every occurrence in one text, at every start and of every length. */
export type NaiveReference = (text: string, language: string | null) => Occurrence[];

/** Letters, digits and marks, and what is not seen inside of words: soft hyphens, joiners, direction marks. */
const WORD = /[\p{L}\p{N}_][\p{L}\p{N}\p{M}_\u00ad\u200b-\u200f\u2060]*/gu;
const UNSEEN_AT_END = /[\u00ad\u200b\u200e\u200f\u2060]+$/;

/** Letters that count as the same, beside their accents. */
const SAME: Readonly<Record<string, string>> = {
  ß: 's',
  ı: 'i',
  æ: 'a',
  œ: 'o',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
  ء: '',
  ـ: '',
};

const ARABIC = /\p{Script=Arabic}/u;

/** Between two words of one name there may be a few of these. */
const BETWEEN = /^[\s\u00a0\p{Pd}'’‘ʼ\u0060´.·"“”„«»]{1,3}$/u;

/** Folds one word with the means of the language: by decomposing it, not by a table. */
export function foldNaively(word: string): string {
  return [...word.normalize('NFKD').toLowerCase().normalize('NFKD')]
    .map((letter) => SAME[letter] ?? letter)
    .join('')
    .replace(/[\p{Mn}\p{Cf}]/gu, '');
}

interface NaiveWord {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
  /** Begins with a small letter of a script that has capitals. */
  readonly small: boolean;
}

/** The words of a text, found by a regular expression of Unicode's classes. */
export function naiveWords(text: string): NaiveWord[] {
  return [...text.matchAll(WORD)].flatMap(({ 0: raw, index }) => {
    const folded = foldNaively(raw);
    return folded === ''
      ? []
      : [{ start: index, end: index + raw.replace(UNSEEN_AT_END, '').length, folded, small: /^\p{Ll}/u.test(raw) }];
  });
}

/**
 * Finds aliases as one would write it down first, without an index: every word is folded, and every sequence of words is looked up in a set. Written apart
 * from the matcher, to compare with. It does not know the prepositions that Arabic joins to names.
 */
export function createNaiveReference(aliases: readonly string[], endings: EndingRules): NaiveReference {
  const whole = new Set<string>();
  const begun = new Set<string>();
  /** Words that some alias writes small: of the others, small ones carry no ending. */
  const writtenSmall = new Set<string>();
  const stems = new Map<string, { readonly word: string; readonly endingClass: number }[]>();
  for (const alias of aliases) {
    const words = naiveWords(alias).map(({ folded, small }) => {
      if (small || !/\p{Lu}/u.test(alias)) writtenSmall.add(folded);
      return folded;
    });
    for (const sequence of ARABIC.test(alias) ? [words, ...joinedWords(words)] : [words]) {
      whole.add(sequence.join(' '));
      sequence.forEach((_, i) => begun.add(sequence.slice(0, i + 1).join(' ')));
    }
  }
  const listed = new Set([...whole].flatMap((alias) => alias.split(' ')));
  for (const word of listed) {
    for (const { stem, endingClass } of endings.stemsOf(word)) {
      const known = stems.get(stem);
      if (known) known.push({ word, endingClass });
      else stems.set(stem, [{ word, endingClass }]);
    }
  }

  /** The words of aliases that a word of the text stands for. */
  const readings = ({ folded, small }: NaiveWord, language: string | null): { word: string; inflected: boolean }[] => {
    const found = listed.has(folded) ? [{ word: folded, inflected: false }] : [];
    for (let cut = 1; cut <= folded.length; cut++) {
      const rest = folded.slice(cut);
      for (const { word, endingClass } of stems.get(folded.slice(0, cut)) ?? []) {
        const rule = endings.classes[endingClass];
        const holds = !rule?.languages || language === null || rule.languages.has(language);
        if (small && !writtenSmall.has(word)) continue;
        if (holds && rule?.endings.has(rest) === true) found.push({ word, inflected: rest !== '' });
      }
    }
    return found;
  };

  return (text, language) => {
    const words = naiveWords(text);
    const found = new Map<string, Occurrence>();
    const follow = (first: number, at: number, before: string, inflectedBefore: boolean): void => {
      const word = words[at];
      if (word === undefined) return;
      for (const reading of readings(word, language)) {
        const sequence = before + reading.word;
        const inflected = inflectedBefore || reading.inflected;
        if (whole.has(sequence)) {
          const start = words[first]?.start ?? 0;
          found.set(`${String(start)} ${String(word.end)} ${String(inflected)}`, { start, end: word.end, inflected });
        }
        const next = words[at + 1];
        if (begun.has(sequence) && next !== undefined && mayJoin(text, word, next))
          follow(first, at + 1, `${sequence} `, inflected);
      }
    };
    words.forEach((_, i) => follow(i, i, '', false));
    return [...found.values()];
  };
}

/** Arabic script is also written with the words of a name run together: all of them, or two neighbours. */
function joinedWords(words: readonly string[]): string[][] {
  const pairs = words
    .slice(1)
    .map((word, i) => [...words.slice(0, i), `${words[i] ?? ''}${word}`, ...words.slice(i + 2)]);
  return words.length > 2 ? [[words.join('')], ...pairs] : pairs;
}

/** Whether two words may be words of one name: a full stop only stands behind an abbreviation, and does not end a sentence there. */
function mayJoin(text: string, word: NaiveWord, next: NaiveWord): boolean {
  const between = text.slice(word.end, next.start).replace(/[\p{Cf}\u02c6]/gu, '');
  if (!BETWEEN.test(between) || next.start - word.end > 3) return false;
  return !between.includes('.') || (word.end - word.start <= 4 && (between.endsWith('.') || next.end - next.start > 1));
}

/** Whether endings in this text can be compared: Arabic joins other words to names, which the reference does not know. */
export function knowsEndingsOf(text: string): boolean {
  return !ARABIC.test(text);
}

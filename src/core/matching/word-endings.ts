import { hashWord, LETTER_MASK } from '../text/token-buffer';

/** Endings that names may carry, as they are stored: for each group the first rule that fits a word gives its forms. */
export interface StoredEndings {
  /** Pattern of the words that the group is about, folded. */
  readonly words: string;
  readonly languages: readonly string[] | null;
  readonly rules: readonly (readonly [after: string, drop: number, endings: string])[];
}

/** The endings that words of one language may carry. */
export interface WordEndings {
  /** Whether `word` may be written without its last `drop` letters and with `ending` in their place. All folded. */
  readonly allows: (word: string, drop: number, ending: string) => boolean;
  /** By the number of letters that are taken off: hashes of the endings that some rule puts there. Asked before a word is at hand. */
  readonly hashes: readonly ReadonlySet<number>[];
  /** By the lowest bits of a folded letter: not 0 where a word that ends with it may carry an ending. */
  readonly lastLetters: Uint8Array;
  /** Most letters that are taken off for an ending that ends with this letter; -1 when there is none. */
  readonly mostDropped: (lastLetter: number) => number;
  /** Letters of the longest ending. */
  readonly longest: number;
}

interface Group {
  readonly words: RegExp;
  readonly rules: readonly { readonly after: RegExp; readonly drop: number; readonly endings: ReadonlySet<string> }[];
}

/** Gives the endings of a language, or those of all for null. Reads the rules when they are first asked for: most pages need those of one language. */
export function createWordEndings(stored: readonly StoredEndings[]): (language: string | null) => WordEndings {
  const languages = new Map<string | null, WordEndings>();
  const compiled = new Map<StoredEndings, Group>();
  const compile = (group: StoredEndings): Group => {
    const known = compiled.get(group);
    if (known !== undefined) return known;
    const made: Group = {
      words: new RegExp(group.words, 'u'),
      rules: group.rules.map(([after, drop, list]) => ({
        after: new RegExp(after, 'u'),
        drop,
        endings: new Set(list.split(' ')),
      })),
    };
    compiled.set(group, made);
    return made;
  };
  const make = (language: string | null): WordEndings => {
    const groups = stored.filter((group) => language === null || (group.languages?.includes(language) ?? true));
    const hashes: Set<number>[] = [];
    // One more than the most letters that are taken off for an ending with this last letter.
    const lastLetters = new Uint8Array(LETTER_MASK + 1);
    let longest = 0;
    for (const { rules } of groups) {
      for (const [, drop, list] of rules) {
        while (hashes.length <= drop) hashes.push(new Set());
        for (const ending of list.split(' ')) {
          hashes[drop]?.add(hashWord(ending));
          longest = Math.max(longest, ending.length);
          const last = ending.charCodeAt(ending.length - 1) & LETTER_MASK;
          if (ending === '') lastLetters.forEach((most, letter) => (lastLetters[letter] = Math.max(most, drop + 1)));
          else lastLetters[last] = Math.max(lastLetters[last] as number, drop + 1);
        }
      }
    }
    return {
      hashes,
      lastLetters,
      mostDropped: (lastLetter) => (lastLetters[lastLetter & LETTER_MASK] as number) - 1,
      longest,
      allows: (word, drop, ending) =>
        groups.some((group) => {
          const { words, rules } = compile(group);
          if (!words.test(word)) return false;
          const rule = rules.find(({ after }) => after.test(word));
          return rule?.drop === drop && rule.endings.has(ending);
        }),
    };
  };
  return (language) => {
    let endings = languages.get(language);
    if (endings === undefined) languages.set(language, (endings = make(language)));
    return endings;
  };
}

import { hashWord } from '../text/token-buffer';

/** Endings that names may carry, as they are stored: for each group the first rule that fits a word gives its forms. */
export interface StoredEndings {
  /** Pattern of the words that the group is about, folded. */
  readonly words: string;
  readonly languages: readonly string[] | null;
  readonly rules: readonly (readonly [after: string, drop: number, endings: string])[];
}

/** Tells whether a word may be written without its last `drop` letters and with `ending` in their place. All folded. */
export type EndingCheck = (word: string, drop: number, ending: string, language: string | null) => boolean;

export interface WordEndings {
  readonly allows: EndingCheck;
  /** Whether some rule of the language takes off `drop` letters and puts an ending with this hash there: quick, asked before a word is at hand. */
  readonly mayAllow: (drop: number, endingHash: number, language: string | null) => boolean;
  /** By the lowest bits of a folded letter: 1 where a word of the language that ends with it may carry an ending. */
  readonly lastLetters: (language: string | null) => Uint8Array;
  /** Letters of the longest ending of the language. */
  readonly longest: (language: string | null) => number;
  /** Most letters that some rule of the language takes off. */
  readonly mostDropped: (language: string | null) => number;
}

interface Group {
  readonly words: RegExp;
  readonly rules: readonly { readonly after: RegExp; readonly drop: number; readonly endings: ReadonlySet<string> }[];
}

interface OfLanguage {
  readonly groups: readonly StoredEndings[];
  /** Hashes of the endings by the number of letters they replace. */
  readonly endings: readonly ReadonlySet<number>[];
  readonly lastLetters: Uint8Array;
  readonly longest: number;
}

/** Lowest bits of a folded letter that tell letters apart well enough. */
export const LAST_LETTER_MASK = 1023;

/** Reads the rules when they are first asked for: most pages need those of one language. */
export function createWordEndings(stored: readonly StoredEndings[]): WordEndings {
  const languages = new Map<string | null, OfLanguage>();
  const compiled = new Map<StoredEndings, Group>();
  const of = (language: string | null): OfLanguage => {
    const known = languages.get(language);
    if (known !== undefined) return known;
    const groups = stored.filter(
      (group) => language === null || group.languages === null || group.languages.includes(language),
    );
    const endings: Set<number>[] = [];
    const lastLetters = new Uint8Array(LAST_LETTER_MASK + 1);
    let longest = 0;
    for (const { rules } of groups) {
      for (const [, drop, list] of rules) {
        while (endings.length <= drop) endings.push(new Set());
        for (const ending of list.split(' ')) {
          endings[drop]?.add(hashWord(ending));
          longest = Math.max(longest, ending.length);
          if (ending === '') lastLetters.fill(1);
          else lastLetters[ending.charCodeAt(ending.length - 1) & LAST_LETTER_MASK] = 1;
        }
      }
    }
    const made = { groups, endings, lastLetters, longest };
    languages.set(language, made);
    return made;
  };
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
  return {
    allows: (word, drop, ending, language) =>
      of(language).groups.some((stored) => {
        const { words, rules } = compile(stored);
        if (!words.test(word)) return false;
        const rule = rules.find(({ after }) => after.test(word));
        return rule?.drop === drop && rule.endings.has(ending);
      }),
    mayAllow: (drop, endingHash, language) => of(language).endings[drop]?.has(endingHash) === true,
    lastLetters: (language) => of(language).lastLetters,
    longest: (language) => of(language).longest,
    mostDropped: (language) => of(language).endings.length - 1,
  };
}

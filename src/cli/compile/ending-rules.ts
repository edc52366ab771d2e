import { SHORTEST_STEM } from '../../core/matching/term-index';
import type { StoredEndings } from '../../core/matching/word-endings';
import { foldText, type FoldTable } from '../../core/text/fold-table';
import type { RawEndingGroup } from './raw-sources';

/** Endings that follow by one rule, folded, with the languages in which they hold; no languages: in every one. */
export interface EndingClass {
  readonly endings: ReadonlySet<string>;
  readonly languages: ReadonlySet<string> | null;
}

/** A stem that a word of an alias has under one ending class. */
export interface Stem {
  readonly stem: string;
  readonly word: string;
  readonly endingClass: number;
}

/** The groups as `createWordEndings` reads them: everything folded. */
export function storeEndings(groups: readonly RawEndingGroup[], table: FoldTable): StoredEndings[] {
  return groups.map(({ script, languages, rules }) => ({
    words: (SCRIPTS[script] ?? /$^/).source,
    languages: languages ?? null,
    rules: rules.map(({ after, drop = 0, endings }) => [
      foldPattern(after, table),
      drop,
      endings.map((ending) => foldText(ending, table)).join(' '),
    ]),
  }));
}

/** For each last letter of these words how many letters may make room for an ending, as a bit set. */
export function dropsOf(words: Iterable<string>, endings: EndingRules): [letters: string, counts: number[]] {
  const drops = new Map<string, number>();
  for (const word of words) {
    const last = word.slice(-1);
    for (const { stem } of endings.stemsOf(word))
      drops.set(last, (drops.get(last) ?? 0) | (1 << (word.length - stem.length)));
  }
  const sorted = [...drops].sort(([a], [b]) => (a < b ? -1 : 1));
  return [sorted.map(([letter]) => letter).join(''), sorted.map(([, counts]) => counts)];
}

export interface EndingRules {
  readonly classes: readonly EndingClass[];
  /** Stems of one folded word of an alias. */
  stemsOf(word: string): Stem[];
}

const SCRIPTS: Readonly<Record<string, RegExp>> = {
  Latin: /^[a-z0-9]+$/,
  Cyrillic: /^\p{Script=Cyrillic}+$/u,
  Greek: /^\p{Script=Greek}+$/u,
  Arabic: /^\p{Script=Arabic}+$/u,
  Georgian: /^\p{Script=Georgian}+$/u,
  Armenian: /^\p{Script=Armenian}+$/u,
  Ethiopic: /^\p{Script=Ethiopic}+$/u,
  Indic:
    /^[\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{M}]+$/u,
};

/** Turns the ending groups of the sources into classes and a function from words to stems. */
export function createEndingRules(groups: readonly RawEndingGroup[], table: FoldTable): EndingRules {
  const classes: EndingClass[] = [];
  const compiled = groups.map((group) => ({
    script: SCRIPTS[group.script] ?? /$^/,
    rules: group.rules.map((rule) => {
      const endings = new Set(rule.endings.map((ending) => foldText(ending, table)));
      const languages = group.languages ? new Set(group.languages) : null;
      return {
        after: new RegExp(foldPattern(rule.after, table), 'u'),
        drop: rule.drop ?? 0,
        endingClass: classes.push({ endings, languages }) - 1,
      };
    }),
  }));
  return {
    classes,
    stemsOf(word) {
      const stems: Stem[] = [];
      for (const { script, rules } of compiled) {
        if (!script.test(word)) continue;
        const rule = rules.find(({ after }) => after.test(word));
        if (!rule) continue;
        const stem = word.slice(0, word.length - rule.drop);
        if (stem.length >= SHORTEST_STEM) stems.push({ stem, word, endingClass: rule.endingClass });
      }
      return stems;
    },
  };
}

/** Letters of a pattern are folded like the words it is tried on; its syntax is ASCII and stays. */
function foldPattern(pattern: string, table: FoldTable): string {
  return [...pattern].map((char) => (/[\p{L}]/u.test(char) ? foldText(char, table) : char)).join('');
}

import type { EndingClass } from '../../core/matching/term-index';
import { foldText, type FoldTable } from '../../core/text/fold-table';
import { SHORTEST_STEM } from '../../core/text/token-buffer';
import type { RawEndingGroup } from './raw-sources';

/** A stem that a word of an alias has under one ending class. */
export interface Stem {
  readonly stem: string;
  readonly word: string;
  readonly endingClass: number;
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

import { foldText, type FoldTable } from '../../core/text/fold-table';
import type { ReportProblem } from './report-problem';
import type { Sources } from './sources';
import { createSpellingRules } from './spelling-rules';

const WORD_BORDERS = /[\s\-.'’]+/;

/** Checks that sounds are given for words of the entry's own names, and that some script can write each of them. */
export function checkSpellings(sources: Sources, table: FoldTable, report: ReportProblem): void {
  const rules = createSpellingRules(sources.spellings.data, table);
  for (const source of sources.entries) {
    const { label, aliases = {}, sounds = {} } = source.data;
    const names = [
      label,
      ...Object.values(aliases).flatMap((list) =>
        list.map((alias) => (typeof alias === 'string' ? alias : alias.text)),
      ),
    ];
    const words = new Set(names.flatMap((name) => name.split(WORD_BORDERS).map((word) => foldText(word, table))));
    for (const [word, heard] of Object.entries(sounds)) {
      if (!words.has(foldText(word, table))) {
        report(source, ['sounds', word], {
          rule: 'sounds-of-no-name',
          what: `${word} is no word of the names of ${source.data.id}`,
          remedy: 'correct it, or add a name with it to the aliases',
        });
      }
      const unknown = rules.unknownSounds(heard);
      if (unknown.length > 0) {
        report(source, ['sounds', word], {
          rule: 'unknown-sound',
          what: `no script can write ${unknown.join(', ')}`,
          remedy: 'use the sounds of language/spellings.yaml, or add them there',
        });
      }
    }
  }
}

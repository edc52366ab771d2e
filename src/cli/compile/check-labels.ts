import type { FoldTable } from '../../core/text/fold-table';
import type { CldrNames } from './cldr-names';
import { expandAlternatives } from './expand-alternatives';
import { foldedWords } from './folded-words';
import type { RawEntry } from './raw-sources';
import type { ReportProblem } from './report-problem';
import type { Sources } from './sources';

/** Checks that a label in another language is one of the entry's names: what nobody writes is not what it is called. Events have no names of that kind. */
export function checkLabels(sources: Sources, table: FoldTable, cldr: CldrNames, report: ReportProblem): void {
  for (const source of sources.entries) {
    const { labels = {}, type } = source.data;
    if (type === 'event' || Object.keys(labels).length === 0) continue;
    const names = new Set(namesOf(source.data, cldr).map((name) => foldedWords(name, table)));
    for (const [language, label] of Object.entries(labels)) {
      if (names.has(foldedWords(label, table))) continue;
      report(source, ['labels', language], {
        rule: 'label-no-name',
        what: `"${label}" is none of the names of this entry`,
        remedy: 'add it to the aliases if it is written so, or choose one of them',
      });
    }
  }
}

function namesOf({ label, native, aliases = {}, cldr: code, cldrCity: zone }: RawEntry, cldr: CldrNames): string[] {
  return [
    label,
    ...(native ? [native.text] : []),
    ...Object.values(aliases).flatMap((list) =>
      list.flatMap((alias) => expandAlternatives(typeof alias === 'string' ? alias : alias.text)),
    ),
    ...(code === undefined ? [] : cldr.territory(code).map(({ text }) => text)),
    ...(zone === undefined ? [] : cldr.city(zone).map(({ text }) => text)),
  ];
}

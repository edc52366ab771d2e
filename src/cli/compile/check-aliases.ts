import type { FoldTable } from '../../core/text/fold-table';
import { needsLanguage, type CldrName, type CldrNames } from './cldr-names';
import { foldedWords } from './folded-words';
import { ALIAS_CLASSES, type AliasClass, type RawEntry } from './raw-sources';
import type { ReportProblem } from './report-problem';
import type { YamlPath } from './source-file';
import type { Located, Sources } from './sources';

/** One way to write an entry's name, with the place that says so. */
interface Claim {
  readonly source: Located<RawEntry>;
  readonly at: YamlPath;
  readonly text: string;
  readonly aliasClass: AliasClass;
  /** Languages of the pages on which it counts; null for all. */
  readonly languages: readonly string[] | null;
}

/** Checks that names are long enough to be names, that CLDR knows what it is asked for, and that no name means two entries for certain. */
export function checkAliases(sources: Sources, table: FoldTable, cldr: CldrNames, report: ReportProblem): void {
  const claims = sources.entries.flatMap((source) => [...writtenNames(source), ...cldrNames(source, cldr, report)]);
  const byName = new Map<string, Claim[]>();
  for (const claim of claims) {
    const name = foldedWords(claim.text, table);
    if (name.replaceAll(' ', '').length < 2) {
      report(claim.source, claim.at, {
        rule: 'empty-alias',
        what: `"${claim.text}" has fewer than two letters`,
        remedy: 'remove it: it would be found in every other word',
      });
      continue;
    }
    const others = byName.get(name) ?? [];
    const other = others.find((candidate) => collide(candidate, claim));
    if (other !== undefined) reportCollision(claim, other, report);
    byName.set(name, [...others, claim]);
  }
}

function writtenNames(source: Located<RawEntry>): Claim[] {
  const { label, native, aliases = {} } = source.data;
  return [
    { source, at: ['label'], text: label, aliasClass: 'full', languages: null },
    ...(native
      ? [{ source, at: ['native', 'text'], text: native.text, aliasClass: 'full' as const, languages: null }]
      : []),
    ...ALIAS_CLASSES.flatMap((aliasClass) =>
      (aliases[aliasClass] ?? []).map((alias, i) => ({
        source,
        at: ['aliases', aliasClass, i],
        text: typeof alias === 'string' ? alias : alias.text,
        aliasClass,
        languages: typeof alias === 'string' ? null : alias.languages,
      })),
    ),
  ];
}

function cldrNames(source: Located<RawEntry>, cldr: CldrNames, report: ReportProblem): Claim[] {
  const { cldr: code, cldrCity: zone } = source.data;
  const claims = (key: string, wanted: string | undefined, find: (wanted: string) => CldrName[]): Claim[] => {
    if (wanted === undefined) return [];
    const names = find(wanted);
    if (names.length === 0) {
      report(source, [key], {
        rule: 'cldr-unknown',
        what: `CLDR has no names for ${wanted}`,
        remedy:
          'correct it (a territory like SY or 150, a time zone like Europe/Moscow), or remove it and list the names',
      });
    }
    return names.map(({ text, languages }) => ({
      source,
      at: [key],
      text,
      aliasClass: 'full',
      languages: needsLanguage(text) ? languages : null,
    }));
  };
  return [
    ...claims('cldr', code, (wanted) => cldr.territory(wanted)),
    ...claims('cldrCity', zone, (wanted) => cldr.city(wanted)),
  ];
}

/** Two entries may share a name where the page's evidence decides; a full name is certain, so it leaves nothing to decide. */
function collide(a: Claim, b: Claim): boolean {
  if (a.source === b.source || (a.aliasClass !== 'full' && b.aliasClass !== 'full')) return false;
  return (
    a.languages === null || b.languages === null || a.languages.some((language) => b.languages?.includes(language))
  );
}

function reportCollision(claim: Claim, other: Claim, report: ReportProblem): void {
  report(claim.source, claim.at, {
    rule: 'alias-claimed-twice',
    what:
      `"${claim.text}" (${claim.aliasClass}) is also a name of ${other.source.data.id} ` +
      `(${other.aliasClass}, ${other.source.file.name}:${other.source.file.lineOf(other.at)}), and no rule decides between them`,
    remedy: 'write it as short in both, limit one to languages, or keep it in one of them only',
  });
}

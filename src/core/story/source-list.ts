import type { PartialDate, Source } from '../knowledge/pack';
import type { PackIndex } from '../knowledge/pack-index';
import type { CitationLine, EntryLink } from '../summary/card-model';
import { citationLine } from '../summary/citation-line';
import { linkTo } from '../summary/entry-ties';

/** A report with how much rests on it. */
export interface CountedSource extends Source {
  readonly statements: number;
}

/** A publication beside the reports, or the register of items. */
export interface BackgroundSource {
  readonly publisher: string;
  /** Null for what has no date of its own. */
  readonly date: PartialDate | null;
  readonly statements: number;
}

/** A statement that other sources tell otherwise. */
export interface Disagreement {
  readonly id: string;
  readonly text: string;
  readonly differs: string;
  readonly claimedBy: string | null;
  readonly citation: CitationLine;
  readonly about: readonly EntryLink[];
}

export interface SourceList {
  /** Oldest first. */
  readonly reports: readonly CountedSource[];
  readonly background: readonly BackgroundSource[];
  /** In the order of the reports. */
  readonly disagreements: readonly Disagreement[];
}

/** What the knowledge rests on, and where its sources do not agree. */
export function sourceList(index: PackIndex): SourceList {
  const { sources, statements } = index.pack;
  const background = new Map<string, { publisher: string; date: PartialDate | null; statements: number }>();
  for (const { citation } of statements) {
    if (citation.kind === 'report') continue;
    const { publisher, date } =
      citation.kind === 'publication' ? citation : { publisher: citationLine(citation, index).publisher, date: null };
    const key = `${publisher} ${date ?? ''}`;
    const known = background.get(key) ?? { publisher, date, statements: 0 };
    background.set(key, { ...known, statements: known.statements + 1 });
  }
  return {
    reports: sources
      .map((source) => ({
        ...source,
        statements: statements.filter(({ citation }) => citation.kind === 'report' && citation.source === source.id)
          .length,
      }))
      .sort((a, b) => (a.published < b.published ? -1 : 1)),
    background: [...background.values()].sort((a, b) => ((a.date ?? '9') < (b.date ?? '9') ? -1 : 1)),
    disagreements: statements.flatMap(({ id, text, differs, claimedBy, citation, about }) =>
      differs === undefined
        ? []
        : [
            {
              id,
              text,
              differs,
              claimedBy: claimedBy ?? null,
              citation: citationLine(citation, index),
              about: about.flatMap((other) => {
                const entry = index.entry(other);
                return entry === undefined ? [] : [linkTo(entry)];
              }),
            },
          ],
    ),
  };
}

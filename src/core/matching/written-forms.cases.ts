import { readSources } from '../../cli/compile/sources';
import { SOURCE_FOLDER } from '../../cli/compile/knowledge-store';
import { expandAlternatives } from '../../cli/compile/expand-alternatives';
import type { Problem } from '../../cli/compile/problem';

/** An alias as a person wrote it into the sources, and the position of its entry among `entries`. */
export interface WrittenAlias {
  readonly text: string;
  readonly entry: number;
}

/** What the bundled knowledge is made of, as it is written: what texts about it consist of. */
export interface WrittenForms {
  readonly entries: readonly string[];
  readonly aliases: readonly WrittenAlias[];
  /** Names of other things, other places and words that make longer names. */
  readonly others: readonly string[];
  /** Titles, posts, modifiers, nationalities and the words between them, in every language. */
  readonly roleWords: readonly string[];
  /** Words that tell of events, and words of time. */
  readonly eventWords: readonly string[];
  readonly endings: readonly string[];
}

/** Reads the sources of the bundled knowledge: a second, so once for a file of tests. */
export function readWrittenForms(): WrittenForms {
  const problems: Problem[] = [];
  const sources = readSources(SOURCE_FOLDER, problems);
  if (!sources) throw new Error(problems.map(({ what }) => what).join('\n'));
  const entries = sources.entries.map(({ data }) => data);
  const { common } = sources;
  const languages = sources.languages.map(({ data }) => data);
  return {
    entries: entries.map(({ id }) => id),
    aliases: entries.flatMap(({ label, native, aliases }, entry) =>
      [label, native?.text ?? label, ...Object.values(aliases ?? {}).flat()].map((alias) => ({
        text: typeof alias === 'string' ? alias : alias.text,
        entry,
      })),
    ),
    others: [...common.data.otherPlaces, ...common.data.nameMakers, ...common.data.otherNames],
    roleWords: languages.flatMap((language) =>
      expanded([
        language.articles,
        language.links,
        language.and,
        language.titles,
        language.modifiers,
        language.demonyms,
        language.posts,
        language.splitPosts,
        language.pluralPosts,
        language.counterpart,
        language.possessors,
        language.pairs,
        language.wholeRoles,
      ]),
    ),
    eventWords: languages.flatMap((language) => expanded([language.concepts, language.planned, language.time])),
    endings: sources.endings.data.flatMap(({ rules }) => rules.flatMap((rule) => rule.endings)),
  };
}

function expanded(value: unknown): string[] {
  return stringsIn(value).flatMap(expandAlternatives);
}

/** Every text in a tree of lists and objects. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

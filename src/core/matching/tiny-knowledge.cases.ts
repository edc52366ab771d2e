import { buildFoldTable } from '../../cli/compile/build-fold-table';
import type { RawEndingGroup } from '../../cli/compile/raw-sources';
import { storeMatcher } from '../../cli/compile/store-matcher';
import { createTermCollector } from '../../cli/compile/term-collector';
import { createFoldTable } from '../text/fold-table';
import { openMatcher, type MatcherParts } from './decode-matcher';
import type { StoredMatcher } from './stored-matcher';
import {
  ALIAS_FULL,
  type EventFrame,
  type EventWay,
  type LexemeKind,
  type MatcherEntry,
  type MatcherOffice,
} from './matcher-data';

export interface TinyAlias {
  readonly text: string;
  readonly aliasClass?: number;
  readonly languages?: readonly string[];
}

export interface TinyEntry extends Partial<MatcherEntry> {
  readonly id: string;
  readonly aliases: readonly (string | TinyAlias)[];
}

/** Kind, value, words parted by `|`, language (every language when left out). */
export type TinyLexeme = readonly [kind: LexemeKind, value: string, words: string, language?: string];

export interface TinyKnowledge {
  readonly entries?: readonly TinyEntry[];
  readonly lexemes?: readonly TinyLexeme[];
  readonly endings?: readonly RawEndingGroup[];
  readonly offices?: readonly MatcherOffice[];
  readonly frames?: readonly EventFrame[];
  readonly voices?: MatcherParts['data']['voices'];
}

/** The parts of a matcher that knows a handful of words, made by the compiler's own steps. */
export function createTinyParts(knowledge: TinyKnowledge): MatcherParts {
  return openMatcher(storeTiny(knowledge));
}

/** The stored form of a handful of words. */
export function storeTiny({
  entries = [],
  lexemes = [],
  endings = [],
  offices = [],
  frames = [],
  voices = [],
}: TinyKnowledge): StoredMatcher {
  const letters = buildFoldTable();
  const table = createFoldTable(letters);
  const collector = createTermCollector(table);
  entries.forEach(({ aliases }, position) => {
    for (const alias of aliases) {
      const { text, aliasClass = ALIAS_FULL, languages = null } = typeof alias === 'string' ? { text: alias } : alias;
      collector.addAlias(text, position, aliasClass, languages);
    }
  });
  for (const [kind, value, words, language = null] of lexemes) {
    for (const word of words.split('|')) collector.addLexeme(word, kind, value, language);
  }
  const { terms, lexemes: collected, languageSets } = collector.finish();
  return storeMatcher({
    letters,
    table,
    terms,
    endings,
    sounds: { scripts: [], words: [], taken: [] },
    facts: {
      entries: entries.map(({ id, type = 'person', country = -1, ties = [], posts = [] }) => ({
        id,
        type,
        country,
        ties,
        posts,
      })),
      lexemes: collected,
      languageSets,
      offices,
      frames,
      voices,
    },
  });
}

/** A way that asks for nothing but what is given. */
export function tinyWay(way: Partial<EventWay>): EventWay {
  return {
    needs: [],
    people: 0,
    sides: 0,
    any: 0,
    named: [],
    page: 0,
    place: false,
    spot: false,
    dated: false,
    slack: 0,
    numbers: [],
    reach: 20,
    ...way,
  };
}

/** A frame of the entry with nobody in it. */
export function tinyFrame(frame: Partial<EventFrame> & Pick<EventFrame, 'entry' | 'from' | 'to'>): EventFrame {
  return {
    kind: 'meeting',
    ways: [],
    people: [],
    sides: [],
    others: [],
    place: -1,
    about: false,
    window: [0, 10],
    ...frame,
  };
}

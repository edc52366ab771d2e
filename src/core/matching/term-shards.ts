import { decodePhrases, type PhraseSink } from './decode-phrases';
import { isJoiningScript, joinWords } from './join-words';
import { addTerm, reserve, type NameWords, type TermIndex } from './term-index';

/** Terms that are loaded together, as they are stored. The head of a group of phrases is its target (a lexeme's less one, negated, is odd) and its flags. */
export interface StoredShard {
  /** Room that the terms take: bytes of the pool, sequences, stems. */
  readonly size: readonly [pool: number, sequences: number, stems: number];
  readonly names: string;
  readonly words: string;
}

export interface StoredTerms {
  /** Words of the filter over all terms. */
  readonly filterWords: number;
  /** Names, and words of no single language, by the script of their first letter, see `scriptOf`. */
  readonly scripts: Readonly<Record<string, StoredShard>>;
  /** Words of the lexicon by language. */
  readonly languages: Readonly<Record<string, StoredShard>>;
  /** Last letters of names, and for each of them the numbers of letters that make room for endings, as a bit set. */
  readonly drops: readonly [letters: string, counts: readonly number[]];
}

/** Loads shards when they are first wanted. */
export interface TermShards {
  readonly loadScript: (script: number) => void;
  /** Loads the words of a language; of all when it is not known. */
  readonly loadLanguage: (language: string | null) => void;
}

export function createTermShards(stored: StoredTerms, index: TermIndex, matter: Uint8Array): TermShards {
  const loaded = new Set<StoredShard>();
  let drops: ReadonlyMap<number, number> | null = null;
  const load = (shard: StoredShard | undefined, joins: boolean): void => {
    if (shard === undefined || loaded.has(shard)) return;
    loaded.add(shard);
    const [pool, sequences, stems] = shard.size;
    reserve(index, { pool, sequences, stems });
    drops ??= new Map(stored.drops[1].map((counts, i) => [stored.drops[0].charCodeAt(i), counts]));
    addPhrases(index, shard.names, { drops, kept: new Map() }, matter, joins);
    addPhrases(index, shard.words, null, matter, false);
  };
  return {
    loadScript(script) {
      load(stored.scripts[script], isJoiningScript(script));
    },
    loadLanguage(language) {
      if (language !== null) load(stored.languages[language], false);
      else for (const shard of Object.values(stored.languages)) load(shard, false);
    },
  };
}

/** Adds stored phrases to an index that has room for them, with their words joined as well where the script `joins` them. `matter`: see `lexemeMatter`. */
export function addPhrases(
  index: TermIndex,
  phrases: string,
  names: NameWords | null,
  matter: Uint8Array,
  joins: boolean,
): void {
  if (phrases === '') return;
  let target = 0;
  let flags = 0;
  let tells = true;
  const terms: PhraseSink = {
    group([odd = 0, of = 0]) {
      target = (odd & 1) === 0 ? odd / 2 : -(odd + 1) / 2;
      flags = of;
      tells = target >= 0 || matter[-target - 1] !== 0;
    },
    phrase(units, length) {
      addTerm(index, units, length, target, flags, names, tells);
    },
  };
  decodePhrases(phrases, joins ? joinWords(terms) : terms);
}

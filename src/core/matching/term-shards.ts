import { decodingPhrases, type PhraseSink } from './decode-phrases';
import { isJoiningScript, joinWords } from './join-words';
import { createTermAdder, type NameWords } from './term-adder';
import { reserve, type TermIndex } from './term-index';

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
  /** Loads a script and a language in steps, so that the caller can pause. What is wanted in between is loaded at once. */
  readonly loading: (script: number, language: string | null) => Generator<undefined, void, undefined>;
}

export function createTermShards(stored: StoredTerms, index: TermIndex, matter: Uint8Array): TermShards {
  /** The steps of each shard that was begun. */
  const begun = new Map<StoredShard, Generator<undefined, void, undefined>>();
  let drops: ReadonlyMap<number, number> | null = null;
  const roomed = new Set<StoredShard>();
  const room = { pool: 0, sequences: 0, stems: 0 };
  /** Room for all of some shards at once: what is in a table that grows is put in a second time. */
  const makeRoom = (shards: readonly StoredShard[]): void => {
    for (const shard of shards) {
      if (roomed.has(shard)) continue;
      roomed.add(shard);
      const [pool, sequences, stems] = shard.size;
      room.pool += pool;
      room.sequences += sequences;
      room.stems += stems;
    }
    reserve(index, room);
  };
  function* add(shard: StoredShard, joins: boolean): Generator<undefined, void, undefined> {
    makeRoom([shard]);
    drops ??= new Map(stored.drops[1].map((counts, i) => [stored.drops[0].charCodeAt(i), counts]));
    yield* addingPhrases(index, shard.names, { drops, kept: new Map() }, matter, joins);
    yield* addingPhrases(index, shard.words, null, matter, false);
  }
  const stepsOf = (shard: StoredShard, joins: boolean): Generator<undefined, void, undefined> => {
    let steps = begun.get(shard);
    if (steps === undefined) begun.set(shard, (steps = add(shard, joins)));
    return steps;
  };
  const load = (shard: StoredShard | undefined, joins: boolean): void => {
    if (shard !== undefined) for (const steps = stepsOf(shard, joins); steps.next().done !== true;);
  };
  const ofLanguage = (language: string | null): (StoredShard | undefined)[] =>
    language === null ? Object.values(stored.languages) : [stored.languages[language]];
  return {
    loadScript(script) {
      load(stored.scripts[script], isJoiningScript(script));
    },
    loadLanguage(language) {
      for (const shard of ofLanguage(language)) load(shard, false);
    },
    *loading(script, language) {
      const wanted = [stored.scripts[script], ...ofLanguage(language)].filter((shard) => shard !== undefined);
      makeRoom(wanted);
      for (const shard of wanted) {
        const steps = stepsOf(shard, isJoiningScript(script) && shard === stored.scripts[script]);
        while (steps.next().done !== true) yield;
        yield;
      }
    },
  };
}

/** Adds stored phrases in steps to an index that has room for them, with their words joined as well where the script `joins` them. `matter`: see `lexemeMatter`. */
export function* addingPhrases(
  index: TermIndex,
  phrases: string,
  names: NameWords | null,
  matter: Uint8Array,
  joins: boolean,
): Generator<undefined, void, undefined> {
  if (phrases === '') return;
  const adder = createTermAdder(index, names);
  const terms: PhraseSink = {
    // Taken apart by hand: that is quicker in code that has just begun to run.
    group(head) {
      const odd = head[0] as number;
      const flags = head[1] as number;
      const target = (odd & 1) === 0 ? odd / 2 : -(odd + 1) / 2;
      adder.group(target, flags, target >= 0 || matter[-target - 1] !== 0);
    },
    phrase: adder.add,
  };
  yield* decodingPhrases(phrases, joins ? joinWords(terms) : terms);
}

import { brokenKnowledge } from '../text/number-text';
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

/** A shard of which only the lengths of its phrases are here. */
export interface AwayShard {
  readonly size: StoredShard['size'];
  readonly names: number;
  readonly words: number;
}

export interface StoredTerms {
  /** Words of the filter over all terms. */
  readonly filterWords: number;
  /** Names, and words of no single language, by the script of their first letter, see `scriptOf`. */
  readonly scripts: Readonly<Record<string, StoredShard | AwayShard>>;
  /** Words of the lexicon by language. */
  readonly languages: Readonly<Record<string, StoredShard | AwayShard>>;
  /** Last letters of names, and for each of them the numbers of letters that make room for endings, as a bit set. */
  readonly drops: readonly [letters: string, counts: readonly number[]];
}

/** Phrases of shards, names before words, by the number of the script or by language. */
export type ShardTexts = Readonly<Record<string, string>>;

/** Loads shards when they are first wanted. */
export interface TermShards {
  readonly loadScript: (script: number) => void;
  /** Loads the words of a language; of all when it is not known. */
  readonly loadLanguage: (language: string | null) => void;
  /** Loads a script and a language in steps, so that the caller can pause. What is wanted in between is loaded at once. */
  readonly loading: (script: number, language: string | null) => Generator<undefined, void, undefined>;
  /** Whether the words of a language are here; never so when it has none, or is not known. */
  readonly hasLanguage: (language: string | null) => boolean;
  /** Takes note that a language will be wanted, and loads nothing. */
  readonly wantLanguage: (language: string | null) => void;
  /** What was wanted so far and is away; nothing was loaded for it. Ascending. */
  readonly lacking: () => string[];
  /** Takes shards that were away. What of them was wanted before is loaded with the next language. Throws when a text is none of this knowledge. */
  readonly supply: (texts: ShardTexts) => void;
}

export function createTermShards(stored: StoredTerms, index: TermIndex, matter: Uint8Array): TermShards {
  const shards = new Map([...Object.entries(stored.scripts), ...Object.entries(stored.languages)]);
  /** The steps of each shard that was begun. */
  const begun = new Map<string, Generator<undefined, void, undefined>>();
  /** What was wanted while it was away. */
  const wanted = new Set<string>();
  /** Of that, what has come since. */
  const due = new Set<string>();
  let drops: ReadonlyMap<number, number> | null = null;
  const roomed = new Set<StoredShard>();
  const room = { pool: 0, sequences: 0, stems: 0 };
  /** Room for all of some shards at once: what is in a table that grows is put in a second time. */
  const makeRoom = (keys: readonly string[]): void => {
    for (const key of keys) {
      const shard = hereAt(key);
      if (shard === null || roomed.has(shard)) continue;
      roomed.add(shard);
      const [pool, sequences, stems] = shard.size;
      room.pool += pool;
      room.sequences += sequences;
      room.stems += stems;
    }
    reserve(index, room);
  };
  const hereAt = (key: string): StoredShard | null => {
    const shard = shards.get(key);
    return isHere(shard) ? shard : null;
  };
  function* add(key: string, shard: StoredShard): Generator<undefined, void, undefined> {
    const joins = isJoiningScript(Number(key));
    makeRoom([key]);
    drops ??= new Map(stored.drops[1].map((counts, i) => [stored.drops[0].charCodeAt(i), counts]));
    yield* addingPhrases(index, shard.names, { drops, kept: new Map() }, matter, joins);
    yield* addingPhrases(index, shard.words, null, matter, false);
  }
  const stepsOf = (key: string): Generator<undefined, void, undefined> | undefined => {
    let steps = begun.get(key);
    if (steps !== undefined) return steps;
    const shard = hereAt(key);
    if (shard !== null) begun.set(key, (steps = add(key, shard)));
    else if (shards.has(key)) wanted.add(key);
    return steps;
  };
  const load = (key: string): void => {
    const steps = stepsOf(key);
    if (steps !== undefined) while (steps.next().done !== true);
  };
  /** The shards of a language, and what has come since it was wanted. */
  const ofLanguage = (language: string | null): readonly string[] => {
    const keys = [...due];
    if (language === null) keys.push(...Object.keys(stored.languages));
    else if (Object.hasOwn(stored.languages, language)) keys.push(language);
    return keys;
  };
  return {
    loadScript(script) {
      load(String(script));
    },
    loadLanguage(language) {
      for (const key of ofLanguage(language)) {
        load(key);
        due.delete(key);
      }
    },
    *loading(script, language) {
      const keys = [String(script), ...ofLanguage(language)];
      makeRoom(keys);
      for (const key of keys) {
        const steps = stepsOf(key);
        if (steps === undefined) continue;
        while (steps.next().done !== true) yield;
        due.delete(key);
        yield;
      }
    },
    hasLanguage: (language) => language !== null && hereAt(language) !== null,
    wantLanguage(language) {
      for (const key of ofLanguage(language)) if (hereAt(key) === null) wanted.add(key);
    },
    lacking: () => [...wanted].sort(),
    supply(texts) {
      for (const [key, text] of Object.entries(texts)) {
        const shard = shards.get(key);
        if (shard === undefined || isHere(shard)) continue;
        shards.set(key, withPhrases(shard, text));
        if (wanted.delete(key)) due.add(key);
      }
    },
  };
}

function isHere(shard: StoredShard | AwayShard | undefined): shard is StoredShard {
  return typeof shard?.names === 'string';
}

/** A shard with its phrases, names before words. Throws when they are not as long as they should be. */
export function withPhrases({ size, names, words }: AwayShard, phrases: string): StoredShard {
  if (phrases.length !== names + words) throw brokenKnowledge();
  return { size, names: phrases.slice(0, names), words: phrases.slice(names) };
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

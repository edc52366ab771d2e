import { COUNT_BITS, STATE_BITS, type WordGraph } from '../../core/matching/word-graph';
import { hashWord } from '../../core/text/token-buffer';

/** One way to write a word: the letters, the listed word they stand for, and what may follow. */
export interface WrittenWord {
  /** Folded letters: a stem, a whole word, or both. */
  readonly letters: string;
  readonly word: string;
  /** Ending classes, and `NO_ENDING` for a whole word. */
  readonly follows: readonly number[];
  /** Whether it means the word also where it stands alone, not as a part of a longer name. */
  readonly alone: boolean;
}

/** What some letters accept: readings as they are stored, each with what may follow. */
type Accepted = Map<number, readonly number[]>;

interface State {
  readonly edges: Map<number, State>;
  /** Readings as they are stored, joined; the empty text for none. */
  accept: string;
  /** Number among the states that are kept; -1 while the state may still grow. */
  id: number;
}

/** Builds the smallest graph of the words. Same words, same bytes. */
export function buildWordGraph(written: readonly WrittenWord[]): WordGraph {
  const words = [...new Set(written.map(({ word }) => word))].sort();
  const wordAt = new Map(words.map((word, i) => [word, i]));
  const accepts = new Map<string, Accepted>();
  for (const { letters, word, follows, alone } of written) {
    let readings = accepts.get(letters);
    if (!readings) {
      readings = new Map<number, readonly number[]>();
      accepts.set(letters, readings);
    }
    const reading = (wordAt.get(word) ?? 0) * 2 + (alone ? 1 : 0);
    const known = readings.get(reading);
    readings.set(reading, known ? [...known, ...follows] : follows);
  }
  return { ...flatten(smallestGraph(accepts)), words: Int32Array.from(words, hashWord) };
}

/** Adds the words in order; what the next word no longer shares is final and is looked up among the states there are. */
function smallestGraph(accepts: ReadonlyMap<string, Accepted>): State[] {
  const kept = new Map<string, State>();
  const states: State[] = [];
  const start: State = { edges: new Map(), accept: '', id: -1 };
  let path: State[] = [start];
  let last = '';
  const settle = (depth: number): void => {
    for (let at = path.length - 1; at > depth; at--) {
      const state = path[at] as State;
      const key = `${state.accept}|${[...state.edges].map(([letter, to]) => `${String(letter)}:${String(to.id)}`).join(',')}`;
      const same = kept.get(key);
      if (same) {
        (path[at - 1] as State).edges.set(last.charCodeAt(at - 1), same);
      } else {
        state.id = states.push(state);
        kept.set(key, state);
      }
    }
    path = path.slice(0, depth + 1);
  };
  for (const letters of [...accepts.keys()].sort()) {
    let shared = 0;
    while (shared < letters.length && letters[shared] === last[shared]) shared++;
    settle(shared);
    for (let at = shared; at < letters.length; at++) {
      const state: State = { edges: new Map(), accept: '', id: -1 };
      (path[at] as State).edges.set(letters.charCodeAt(at), state);
      path.push(state);
    }
    (path[letters.length] as State).accept = [...(accepts.get(letters) ?? [])]
      .sort((a, b) => a[0] - b[0])
      .map(([reading, follows]) => `${String(reading)} ${[...new Set(follows)].sort((a, b) => a - b).join('+')}`)
      .join(' ');
    last = letters;
  }
  settle(0);
  start.id = 0;
  return [start, ...states];
}

function flatten(states: readonly State[]): Omit<WordGraph, 'words'> {
  const letters = [...new Set(states.flatMap(({ edges }) => [...edges.keys()]))].sort((a, b) => a - b);
  const letterAt = new Map(letters.map((letter, i) => [letter, i]));
  const position = new Map<State, number>();
  let size = 0;
  for (const state of states) {
    position.set(state, size);
    size += 1 + state.edges.size;
  }
  if (size > 1 << STATE_BITS)
    throw new Error(`the spellings need a graph of ${String(size)} numbers: give fewer sounds or spellings`);
  const accepts = createLists();
  const follows = createLists();
  const followsAt = (key: string): number => follows.add(key, () => key.split('+').map(Number));
  const acceptsAt = (key: string): number =>
    accepts.add(key, () => key.split(' ').map((part, i) => (i % 2 === 0 ? Number(part) : followsAt(part))));
  const flat = states.flatMap(({ edges, accept }) => [
    ((accept === '' ? 0 : acceptsAt(accept)) << COUNT_BITS) | edges.size,
    ...[...edges]
      .sort((a, b) => a[0] - b[0])
      .map(([letter, to]) => ((letterAt.get(letter) ?? 0) << STATE_BITS) | (position.get(to) ?? 0)),
  ]);
  return {
    letters: Int32Array.from(letters),
    states: Int32Array.from(flat),
    accepts: Int32Array.from(accepts.numbers),
    follows: Int32Array.from(follows.numbers),
  };
}

/** Lists one behind the other, each once and after its length; a list is known by the position of its first number. */
function createLists(): { numbers: number[]; add(key: string, listOf: () => number[]): number } {
  const numbers: number[] = [];
  const at = new Map<string, number>();
  return {
    numbers,
    add(key, listOf) {
      const known = at.get(key);
      if (known !== undefined) return known;
      const list = listOf();
      const position = numbers.push(list.length);
      numbers.push(...list);
      at.set(key, position);
      return position;
    },
  };
}

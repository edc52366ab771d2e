/**
 * Every way to write a word of a name, other than the listed one, as an acyclic graph of letters: stems that an ending may follow, and spellings that
 * follow by rule. Compiled by `src/cli/compile/build-word-graph.ts`.
 */
export interface WordGraph {
  /** Folded letters that edges have, ascending. */
  readonly letters: Int32Array;
  /**
   * The states one behind the other, the first at 0. A state is known by its position: there stands what it accepts (0, or a position in `accepts`) above
   * the count of its edges in the lower `COUNT_BITS`, and its edges follow in the order of their letters: position in `letters` above the state in the
   * lower `STATE_BITS`.
   */
  readonly states: Int32Array;
  /** Lists of readings, each as a count of numbers and then two numbers a reading: word times two, plus one where it may stand alone; position in `follows`. */
  readonly accepts: Int32Array;
  /** Lists of what may follow, each as a count and then ending classes or `NO_ENDING`. */
  readonly follows: Int32Array;
  /** Hash of each word that is stood for. */
  readonly words: Int32Array;
}

export const COUNT_BITS = 12;
export const STATE_BITS = 20;
/** The spelling is the whole word. */
export const NO_ENDING = -1;

/** The state that `letter` leads to from `state`, or -1. */
export function stepWord({ letters, states }: WordGraph, state: number, letter: number): number {
  let low = state + 1;
  let high = low + ((states[state] as number) & ((1 << COUNT_BITS) - 1));
  while (low < high) {
    const middle = (low + high) >> 1;
    const edge = states[middle] as number;
    const there = letters[edge >>> STATE_BITS] as number;
    if (there === letter) return edge & ((1 << STATE_BITS) - 1);
    if (there < letter) low = middle + 1;
    else high = middle;
  }
  return -1;
}

/** Position in `accepts` of what the state accepts, or 0. */
export function acceptedAt({ states }: WordGraph, state: number): number {
  return (states[state] as number) >>> COUNT_BITS;
}

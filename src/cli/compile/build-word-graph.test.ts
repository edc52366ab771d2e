import { expect, it } from 'vitest';
import { acceptedAt, NO_ENDING, stepWord, type WordGraph } from '../../core/matching/word-graph';
import { buildWordGraph, type WrittenWord } from './build-word-graph';

const whole = (letters: string, word: string, alone = true): WrittenWord => ({
  letters,
  word,
  follows: [NO_ENDING],
  alone,
});

/** State that the letters lead to, or -1. */
function stateOf(letters: string, graph: WordGraph): number {
  let state = 0;
  for (const letter of letters) if (state >= 0) state = stepWord(graph, state, letter.charCodeAt(0));
  return state;
}

const accepts = (letters: string, graph: WordGraph): boolean => {
  const state = stateOf(letters, graph);
  return state >= 0 && acceptedAt(graph, state) > 0;
};

it('accepts its words in any script and nothing else', () => {
  const words = ['lawrow', 'lavrof', 'лавров', '라브', 'la'];
  const graph = buildWordGraph(words.map((letters) => whole(letters, 'lavrov')));
  expect(words.filter((letters) => !accepts(letters, graph))).toEqual([]);
  expect(['', 'l', 'law', 'lawrof', 'lawroww', 'лав', 'x'].filter((letters) => accepts(letters, graph))).toEqual([]);
});

it('keeps what words share only once', () => {
  const graph = buildWordGraph(
    ['k', 'kh', 'h', 'x'].flatMap((first) => ['a', 'aa', 'e'].map((rest) => whole(`${first}${rest}dji`, 'khadji'))),
  );
  expect(new Set(['ka', 'khe', 'haa', 'xe'].map((letters) => stateOf(`${letters}d`, graph))).size).toBe(1);
});

it('keeps apart what means other words, or may not stand alone', () => {
  const graph = buildWordGraph([whole('anton', 'anton'), whole('enton', 'tony'), whole('onton', 'anton', false)]);
  const lists = ['anton', 'enton', 'onton'].map((letters) => acceptedAt(graph, stateOf(letters, graph)));
  expect(new Set(lists).size).toBe(3);
});

it('is the same whatever the order of the words', () => {
  const words = ['abc', 'abd', 'xbc', 'x', 'абв'].map((letters) => whole(letters, letters));
  expect(buildWordGraph([...words].reverse())).toEqual(buildWordGraph(words));
});

it('accepts nothing when there are no words', () => {
  expect(accepts('a', buildWordGraph([]))).toBe(false);
});

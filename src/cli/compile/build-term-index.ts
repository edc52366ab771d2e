import { joinHash, setBit, slotOf, type TermIndex } from '../../core/matching/term-index';
import { NO_ENDING } from '../../core/matching/word-graph';
import { PREFIX_LETTERS, hashWord } from '../../core/text/token-buffer';
import { buildWordGraph, type WrittenWord } from './build-word-graph';
import type { EndingRules } from './ending-rules';
import type { CollectedTerm } from './term-collector';

/** A spelling of one word of the terms that the terms do not list. */
export interface WordSpelling {
  /** Folded letters. */
  readonly letters: string;
  readonly word: string;
  readonly alone: boolean;
}

/** Builds the flat index of the terms. Same terms and spellings in the same order, same bytes. */
export function buildTermIndex(
  terms: readonly CollectedTerm[],
  endings: EndingRules,
  spellings: readonly WordSpelling[] = [],
): TermIndex {
  const pool = terms.map((term) => `${term.text}\n`).join('');
  const offset = new Int32Array(terms.length + 1);
  terms.forEach((term, i) => {
    offset[i + 1] = (offset[i] as number) + term.text.length + 1;
  });
  const sequences = buildSequences(terms);
  const written = [...listedStems(terms, endings), ...spelledWords(spellings, endings)];
  const prefixes = new Set(written.flatMap((word) => prefixesOf(word, endings)));
  const writtenPrefixes = new Uint32Array(filterWords(prefixes.size, 4));
  for (const prefix of prefixes) setBit(writtenPrefixes, hashWord(prefix));
  return {
    pool,
    offset,
    key: sequences.key,
    value: sequences.value,
    firstWords: sequences.firstWords,
    writtenPrefixes,
    graph: buildWordGraph(written),
    endings: endings.classes,
  };
}

interface Table {
  readonly key: Int32Array;
  readonly value: Int32Array;
}

/** A table that is at most seven eighths full: few words of a text get as far as looking into it, and every page has to unpack it. */
function emptyTable(count: number): Table {
  let size = 16;
  while (size * 7 < count * 8) size *= 2;
  return { key: new Int32Array(size), value: new Int32Array(size) };
}

/** 32-bit words of a bit filter with at least `bits` bits an item. */
function filterWords(count: number, bits: number): number {
  let words = 64;
  while (words * 32 < count * bits) words *= 2;
  return words;
}

function insert(table: Table, hash: number, value: number): void {
  const mask = table.key.length - 1;
  let slot = slotOf(hash, mask);
  while (table.value[slot] !== 0) slot = (slot + 1) & mask;
  table.key[slot] = hash;
  table.value[slot] = value;
}

/** Every prefix of every term's words: where it ends, and whether a longer term goes on. */
function buildSequences(terms: readonly CollectedTerm[]): Table & { readonly firstWords: Uint32Array } {
  const prefixes = new Map<string, { hash: number; term: number; goesOn: boolean }>();
  terms.forEach((term, i) => {
    const words = term.text.split(' ');
    let hash = 0;
    words.forEach((word, at) => {
      hash = at === 0 ? hashWord(word) : joinHash(hash, hashWord(word));
      const text = words.slice(0, at + 1).join(' ');
      const prefix = prefixes.get(text) ?? { hash, term: -1, goesOn: false };
      prefixes.set(text, prefix);
      if (at + 1 === words.length) prefix.term = i;
      else prefix.goesOn = true;
    });
  });
  const table = emptyTable(prefixes.size);
  for (const { hash, term, goesOn } of prefixes.values()) insert(table, hash, (term + 1) * 2 + (goesOn ? 1 : 0));
  const first = new Set(terms.map((term) => hashWord(term.text.split(' ')[0] ?? '')));
  const firstWords = new Uint32Array(filterWords(first.size, 16));
  for (const hash of first) setBit(firstWords, hash);
  return { ...table, firstWords };
}

/** The first letters of the words that begin with a stem or a spelling; a short stem takes in its endings. */
function prefixesOf({ letters, follows }: WrittenWord, { classes }: EndingRules): string[] {
  if (letters.length >= PREFIX_LETTERS) return [letters.slice(0, PREFIX_LETTERS)];
  return follows.flatMap((endingClass) =>
    endingClass === NO_ENDING
      ? [letters]
      : [...(classes[endingClass]?.endings ?? [])].map((ending) => (letters + ending).slice(0, PREFIX_LETTERS)),
  );
}

/** The words of names as they begin before an ending. */
function listedStems(terms: readonly CollectedTerm[], endings: EndingRules): WrittenWord[] {
  const words = new Set(terms.flatMap((term) => (term.name ? term.text.split(' ') : [])));
  return [...words].flatMap((word) => writtenWords(word, word, true, new Map(), endings));
}

/** The spellings as they are, and before an ending. */
function spelledWords(spellings: readonly WordSpelling[], endings: EndingRules): WrittenWord[] {
  return spellings.flatMap(({ letters, word, alone }) =>
    letters.length < 2 ? [] : writtenWords(letters, word, alone, new Map([[letters, [NO_ENDING]]]), endings),
  );
}

/** Adds the stems of the letters to what `follows` has already. */
function writtenWords(
  letters: string,
  word: string,
  alone: boolean,
  follows: Map<string, number[]>,
  endings: EndingRules,
): WrittenWord[] {
  for (const { stem, endingClass } of endings.stemsOf(letters)) {
    const classes = follows.get(stem);
    if (classes) classes.push(endingClass);
    else follows.set(stem, [endingClass]);
  }
  return [...follows].map(([stem, classes]) => ({ letters: stem, word, follows: classes, alone }));
}

import { findSlot, joinHash, setBit, slotOf, type TermIndex } from '../../core/matching/term-index';
import { STEM_PREFIX, hashWord } from '../../core/text/token-buffer';
import type { EndingRules, Stem } from './ending-rules';
import type { CollectedTerm } from './term-collector';

/** Builds the flat index of the terms. Same terms in the same order, same bytes. */
export function buildTermIndex(terms: readonly CollectedTerm[], endings: EndingRules): TermIndex {
  const pool = terms.map((term) => `${term.text}\n`).join('');
  const offset = new Int32Array(terms.length + 1);
  terms.forEach((term, i) => {
    offset[i + 1] = (offset[i] as number) + term.text.length + 1;
  });
  const sequences = buildSequences(terms);
  const stems = uniqueStems(terms, endings);
  const stemTable = emptyTable(stems.length);
  const stemNext = new Int32Array(stems.length).fill(-1);
  const stemPrefixes = new Uint32Array(filterWords(stems.length));
  stems.forEach((stem, i) => {
    const hash = hashWord(stem.stem);
    const slot = findSlot(stemTable.key, stemTable.value, hash);
    if (slot >= 0) {
      stemNext[i] = (stemTable.value[slot] as number) - 1;
      stemTable.value[slot] = i + 1;
    } else {
      insert(stemTable, hash, i + 1);
    }
    setBit(stemPrefixes, hashWord(stem.stem.slice(0, STEM_PREFIX)));
  });
  return {
    pool,
    offset,
    key: sequences.key,
    value: sequences.value,
    firstWords: sequences.firstWords,
    stemPrefixes,
    stemKey: stemTable.key,
    stemValue: stemTable.value,
    stemTarget: Int32Array.from(stems, (stem) => hashWord(stem.word)),
    stemClass: Int32Array.from(stems, (stem) => stem.endingClass),
    stemLength: Int32Array.from(stems, (stem) => stem.stem.length),
    stemNext,
    endings: endings.classes,
  };
}

interface Table {
  readonly key: Int32Array;
  readonly value: Int32Array;
}

/** A table that is at most two thirds full. */
function emptyTable(count: number): Table {
  let size = 16;
  while (size * 2 < count * 3) size *= 2;
  return { key: new Int32Array(size), value: new Int32Array(size) };
}

/** 32-bit words of a bit filter with about sixteen bits an item. */
function filterWords(count: number): number {
  let words = 64;
  while (words * 2 < count) words *= 2;
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
  const firstWords = new Uint32Array(filterWords(first.size));
  for (const hash of first) setBit(firstWords, hash);
  return { ...table, firstWords };
}

function uniqueStems(terms: readonly CollectedTerm[], endings: EndingRules): Stem[] {
  const stems = new Map<string, Stem>();
  for (const term of terms) {
    if (!term.name) continue;
    for (const word of term.text.split(' ')) {
      for (const stem of endings.stemsOf(word))
        stems.set(`${stem.stem}\t${stem.word}\t${String(stem.endingClass)}`, stem);
    }
  }
  return [...stems.values()].sort((a, b) =>
    a.stem < b.stem
      ? -1
      : a.stem > b.stem
        ? 1
        : a.word < b.word
          ? -1
          : a.word > b.word
            ? 1
            : a.endingClass - b.endingClass,
  );
}

import {
  FLAG_ALL_CAPITALS,
  FLAG_CAPITALS_MASK,
  FLAG_CAPITALS_SHIFT,
  FLAG_LANGUAGES_SHIFT,
} from '../../core/matching/matcher-data';
import { createTermIndex, reserve } from '../../core/matching/term-index';
import { isJoiningScript } from '../../core/matching/join-words';
import { addingPhrases, type StoredShard, type StoredTerms } from '../../core/matching/term-shards';
import { scriptOf } from '../../core/text/fold-table';
import { dropJoinedPhrases } from './drop-joined-phrases';
import { encodePhrases } from './encode-phrases';
import { dropsOf, type EndingRules } from './ending-rules';
import type { CollectedTerm } from './term-collector';

/** Bits of the filter for each beginning of one or two words and each stem: few other words get past so many. */
const BITS_A_WORD = 12;
const CAPITALS = FLAG_CAPITALS_MASK << FLAG_CAPITALS_SHIFT;

type Groups = Map<string, string[]>;

interface Shard {
  readonly names: Groups;
  readonly words: Groups;
}

/** The stored form of the terms, in shards. Same terms in the same order, same bytes. */
export function storeTerms(
  terms: readonly CollectedTerm[],
  languageSets: readonly (readonly string[])[],
  endings: EndingRules,
): StoredTerms {
  const shards = new Map<string, Shard>();
  const groupsOf = (key: string, isName: boolean): Groups => {
    let shard = shards.get(key);
    if (!shard) {
      shard = { names: new Map<string, string[]>(), words: new Map<string, string[]>() };
      shards.set(key, shard);
    }
    return isName ? shard.names : shard.words;
  };
  for (const { text, senses } of terms) {
    const script = String(scriptOf(text.charCodeAt(0)));
    for (const { target, flags } of senses) {
      const languages = languageSets[(flags >> FLAG_LANGUAGES_SHIFT) - 1];
      const key = target < 0 && languages?.length === 1 ? (languages[0] ?? '') : script;
      const groups = groupsOf(key, target >= 0);
      const head = `${String(target)} ${String(withAllCapitalBits(flags, text))}`;
      const group = groups.get(head);
      if (group) group.push(text);
      else groups.set(head, [text]);
    }
  }
  const names = new Set(terms.flatMap(({ text, name }) => (name ? text.split(' ') : [])));
  const drops = dropsOf(names, endings);
  const stored = [...shards]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, shard]) => [key, storeShard(shard, drops, isJoiningScript(Number(key)))] as const);
  const stems = stored.reduce((sum, [, { size }]) => sum + size[2], 0);
  const beginnings = new Set(terms.map(({ text }) => text.split(' ', 2).join(' '))).size;
  return {
    filterWords: filterWords(beginnings + stems),
    scripts: Object.fromEntries(stored.filter(([key]) => isScript(key))),
    languages: Object.fromEntries(stored.filter(([key]) => !isScript(key))),
    drops,
  };
}

/** Where every word of a term wants its capital, so may those that it does not have: fewer groups differ. */
function withAllCapitalBits(flags: number, text: string): number {
  if ((flags & FLAG_ALL_CAPITALS) !== 0) return flags;
  const count = text.split(' ').length;
  const all = ((1 << Math.min(count, 8)) - 1) << FLAG_CAPITALS_SHIFT;
  return (flags & CAPITALS) === all ? flags | CAPITALS : flags;
}

/** Shards are named after scripts, by number, and languages. */
function isScript(key: string): boolean {
  return /^\d/.test(key);
}

function storeShard({ names, words }: Shard, [letters, counts]: StoredTerms['drops'], joins: boolean): StoredShard {
  const stored = { names: encodeGroups(names, joins), words: encodeGroups(words, false) };
  const index = createTermIndex(1);
  const most = [...names.values(), ...words.values()].flat();
  // A phrase of which words are joined becomes one more for each of them at most.
  const forms = (text: string): number => (joins ? text.split(' ').length + 1 : 1);
  const room = most.reduce((sum, text) => sum + (text.length * 3 + 12) * forms(text), 0);
  reserve(index, { pool: room, sequences: room, stems: room });
  const drops = new Map(counts.map((count, i) => [letters.charCodeAt(i), count]));
  const matter = new Uint8Array(0);
  for (const steps of [
    addingPhrases(index, stored.names, { drops, kept: new Map() }, matter, joins),
    addingPhrases(index, stored.words, null, matter, false),
  ])
    while (steps.next().done !== true);
  return { size: [index.poolLength, index.sequences, index.stems], ...stored };
}

function encodeGroups(groups: Groups, joins: boolean): string {
  if (groups.size === 0) return '';
  const all = [...groups].map(([head, phrases]) => {
    const [target = 0, flags = 0] = head.split(' ').map(Number);
    return { head: [target < 0 ? -target * 2 - 1 : target * 2, flags], phrases };
  });
  return encodePhrases(joins ? dropJoinedPhrases(all) : all);
}

/** 16-bit words of a filter over so many things: a power of two. */
function filterWords(count: number): number {
  let words = 64;
  while (words * 16 < count * BITS_A_WORD) words *= 2;
  return words;
}

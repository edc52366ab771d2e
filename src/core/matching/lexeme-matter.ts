import type { LexemeKind, MatcherFacts } from './matcher-data';

/** What a word of the lexicon can begin by itself; all others only go with such a word or with a name. */
export const MATTERS_ROLE = 1;
export const MATTERS_BARE = 2;
export const MATTERS_EVENT = 4;
export const MATTERS_NATION = 8;
/** A piece with one of these may hold a mention although nobody is named in it. */
export const MATTERS_ALONE = MATTERS_ROLE | MATTERS_BARE | MATTERS_EVENT;

/** Per lexeme the `MATTERS_*` bits. */
export function lexemeMatter({ lexemes, frames }: Pick<MatcherFacts, 'lexemes' | 'frames'>): Uint8Array {
  const opening = new Set<string>();
  for (const { ways } of frames)
    for (const { needs } of ways) for (const concept of needs[0] ?? []) opening.add(concept);
  const matter = new Uint8Array(lexemes.length);
  for (let i = 0; i < lexemes.length; i++) {
    const { kind, value } = lexemes[i] as (typeof lexemes)[number];
    matter[i] = kind === 'concept' ? (opening.has(value) ? MATTERS_EVENT : 0) : matterOf(kind);
  }
  return matter;
}

/** The bits of a kind of words; concepts have theirs by what they say. */
export function matterOf(kind: LexemeKind): number {
  switch (kind) {
    case 'post':
    case 'former-post':
    case 'plural-post':
    case 'whole-role':
    case 'post-before':
    case 'counterpart':
      return MATTERS_ROLE;
    case 'bare-post':
      return MATTERS_BARE;
    case 'demonym':
      return MATTERS_NATION;
    default:
      return 0;
  }
}

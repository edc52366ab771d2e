import { lexemesTo, type LexemeHit } from './lexeme-hits';
import { isCapital } from './piece-words';
import type { ScannedPiece } from './scanned-piece';
import type { MatcherData } from './matcher-data';
import type { Part } from './part';

/** Words of a sentence that stand for somebody or something named elsewhere on the page. */
export interface StandIns {
  /** Words for two people together ("the two presidents", "the two Korean leaders"). */
  readonly pairs: readonly Part[];
  /** "They", "their": several people named before. */
  readonly they: readonly Part[];
  /** "He", "his", "the general": one person named before. */
  readonly he: readonly Part[];
  /** "The Russian diplomat", by country. */
  readonly officials: ReadonlyMap<number, readonly Part[]>;
  /** "The Turkish capital", by country. */
  readonly capitals: ReadonlyMap<number, readonly Part[]>;
}

/** "The two Korean leaders": at most this many words after "two". */
const PAIR_REACH = 3;
/** "The Syrian deputy diplomat": at most this many words from the nationality. */
const BESIDE = 2;

const TWO = '2';
/** Modifiers of somebody who does not hold the post, or not that one. */
const OTHER_HOLDERS: ReadonlySet<string> = new Set(['past', 'coming', 'next', 'deputy', 'nominee']);

/** Reads the stand-ins among the lexemes of one sentence, which are sorted by start. */
export function standIns(piece: ScannedPiece, hits: readonly LexemeHit[], data: MatcherData): StandIns {
  const pairs: Part[] = [];
  const they: Part[] = [];
  const he: Part[] = [];
  const officials = new Map<number, Part[]>();
  const capitals = new Map<number, Part[]>();
  const demonyms = hits.filter(({ lexeme }) => lexeme.kind === 'demonym');
  let two: LexemeHit | undefined;
  let nation = 0;
  for (const hit of hits) {
    const { kind, value } = hit.lexeme;
    if (kind === 'number' && value === TWO) two = hit;
    if (kind === 'pair') pairs.push(hit);
    if (kind !== 'concept') continue;
    while (nation < demonyms.length && (demonyms[nation] as LexemeHit).firstToken < hit.firstToken) nation++;
    const beside = [demonyms[nation - 1], demonyms[nation]].find((one) => one !== undefined && isBeside(one, hit));
    const country = beside ? (data.entryAt.get(beside.lexeme.value) ?? -1) : -1;
    if (value === 'people' && two && hit.firstToken > two.lastToken && hit.firstToken - two.lastToken <= PAIR_REACH) {
      if (!beside || beside.start < two.start) pairs.push(spanOf(two, hit));
    } else if (value === 'they') they.push(hit);
    else if (value === 'he') he.push(hit);
    else if (value === 'official') {
      if (isTitle(piece, hit) || isSomebodyElses(piece, beside ?? hit, hit)) continue;
      if (beside) push(officials, country, spanOf(beside, hit));
      else he.push(hit);
    } else if (value === 'capital' && beside) push(capitals, country, spanOf(beside, hit));
  }
  return { pairs, they, he, officials, capitals };
}

/** "The former Syrian general", "a deputy minister". */
function isSomebodyElses(piece: ScannedPiece, nation: LexemeHit, hit: LexemeHit): boolean {
  const last = Math.max(nation.lastToken, hit.lastToken);
  for (let token = Math.min(nation.firstToken, hit.firstToken) - 1; token < last; token++)
    if (lexemesTo(piece, token).some(({ lexeme }) => lexeme.kind === 'modifier' && OTHER_HOLDERS.has(lexeme.value)))
      return true;
  return false;
}

/** "General Smith" has a name of his own. German writes every noun with a capital. */
function isTitle(piece: ScannedPiece, { end, lastToken }: LexemeHit): boolean {
  const { text, tokenStart, language } = piece;
  const next = lastToken + 1;
  return (
    language !== 'de' && next < tokenStart.length && isCapital(piece, next) && text.slice(end, tokenStart[next]) === ' '
  );
}

function isBeside(nation: LexemeHit, hit: LexemeHit): boolean {
  return (
    (nation.lastToken < hit.firstToken && hit.firstToken - nation.lastToken <= BESIDE) ||
    (nation.firstToken > hit.lastToken && nation.firstToken - hit.lastToken === 1)
  );
}

function spanOf(a: Part, b: Part): Part {
  return {
    start: Math.min(a.start, b.start),
    end: Math.max(a.end, b.end),
    firstToken: Math.min(a.firstToken, b.firstToken),
    lastToken: Math.max(a.lastToken, b.lastToken),
  };
}

function push(map: Map<number, Part[]>, key: number, part: Part): void {
  const list = map.get(key);
  if (list) list.push(part);
  else map.set(key, [part]);
}

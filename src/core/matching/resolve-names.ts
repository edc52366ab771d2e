import type { NameCandidate } from './name-candidate';
import { lexemesWhere } from './lexeme-hits';
import { MATTERS_NATION } from './lexeme-matter';
import { ALIAS_FULL, type MatcherData } from './matcher-data';
import { isSameNameReason } from './mention-reason';
import { createNameShapes, type NameShape, type NameShapes } from './name-shape';
import { decideName, type NameDecision, type NameEvidence } from './name-support';
import type { ScannedPiece } from './scanned-piece';

/** A name that the page as a whole has borne out. */
export interface ResolvedName extends NameDecision {
  readonly piece: number;
  readonly start: number;
  readonly end: number;
  readonly firstToken: number;
  readonly lastToken: number;
}

/** What one piece says towards its names and those of the rest of the page. */
export interface PieceNames {
  readonly names: readonly NameCandidate[];
  /** `shapes[i]` is that of `names[i]`. */
  readonly shapes: readonly NameShape[];
  /** Countries whose nationality words stand in the piece. */
  readonly demonyms: readonly number[];
}

/** What is decided of each shape that stands on the page; null where nothing bears it out. */
export type NameVerdicts = ReadonlyMap<NameShape, NameDecision | null>;

const PIECES_A_STEP = 64;
const SHAPES_A_STEP = 16;

export function pieceNames(
  piece: ScannedPiece,
  names: readonly NameCandidate[],
  shapeOf: NameShapes,
  data: MatcherData,
): PieceNames {
  const nations = (piece.matter & MATTERS_NATION) !== 0;
  if (names.length === 0 && !nations) return NO_NAMES;
  return { names, shapes: names.map(shapeOf), demonyms: nations ? demonymsOf(piece, data) : NOBODY };
}

const NOBODY: readonly number[] = [];
const NO_NAMES: PieceNames = { names: [], shapes: [], demonyms: NOBODY };

function demonymsOf(piece: ScannedPiece, data: MatcherData): number[] {
  const countries: number[] = [];
  for (const { lexeme } of lexemesWhere(piece, ({ kind }) => kind === 'demonym')) {
    const country = data.entryAt.get(lexeme.value);
    if (country !== undefined && !countries.includes(country)) countries.push(country);
  }
  return countries;
}

/** Decides the names of a page, given in reading order, with the whole page as evidence. */
export function* decideNames(
  pieces: readonly PieceNames[],
  data: MatcherData,
): Generator<undefined, NameVerdicts, undefined> {
  const evidence: NameEvidence = {
    full: new Map(),
    accepted: new Set(),
    demonyms: new Set(),
    contested: new Set(),
  };
  const shapes = new Set<NameShape>();
  for (let index = 0; index < pieces.length; index++) {
    const { names, shapes: own, demonyms } = pieces[index] as PieceNames;
    for (const country of demonyms) evidence.demonyms.add(country);
    for (let i = 0; i < own.length; i++) {
      const shape = own[i] as NameShape;
      if (shapes.has(shape)) continue;
      shapes.add(shape);
      noteShape(shape, { piece: index, start: names[i]?.start ?? 0 }, evidence);
    }
    if (index % PIECES_A_STEP === 0) yield;
  }
  // Short names bear out one another; each round can only add.
  for (let before = -1; evidence.accepted.size > before;) {
    before = evidence.accepted.size;
    let step = 0;
    for (const shape of shapes) {
      const decision = decideName(shape, evidence, data);
      if (decision?.sure === true) evidence.accepted.add(decision.entry);
      if (++step % SHAPES_A_STEP === 0) yield;
    }
  }
  const verdicts = new Map<NameShape, NameDecision | null>();
  for (const shape of shapes) {
    verdicts.set(shape, decideName(shape, evidence, data));
    if (verdicts.size % SHAPES_A_STEP === 0) yield;
  }
  return verdicts;
}

export const NO_RESOLVED: readonly ResolvedName[] = [];

/** The names of a piece that are borne out. `verdicts` hold every shape of the piece. */
export function resolvedNames(
  { names, shapes }: PieceNames,
  piece: number,
  verdicts: NameVerdicts,
): readonly ResolvedName[] {
  let resolved = NO_RESOLVED as ResolvedName[];
  for (const [i, { start, end, firstToken, lastToken }] of names.entries()) {
    const decision = verdicts.get(shapes[i] as NameShape);
    if (!decision) continue;
    if (resolved === NO_RESOLVED) resolved = [];
    const { entry, score, sure, alternatives, why } = decision;
    resolved.push({ piece, start, end, firstToken, lastToken, entry, score, sure, alternatives, why });
  }
  return resolved;
}

/**
 * How two lists of names of one piece compare: `alike` when they mean the same, and only the reasons are others. Where the piece stands does not
 * matter.
 */
export function areAlike(a: readonly ResolvedName[], b: readonly ResolvedName[]): 'same' | 'alike' | 'other' {
  if (a.length !== b.length) return 'other';
  let same = true;
  for (const [i, one] of a.entries()) {
    const other = b[i];
    if (
      one.start !== other?.start ||
      one.entry !== other.entry ||
      one.sure !== other.sure ||
      one.score !== other.score ||
      one.alternatives.join(' ') !== other.alternatives.join(' ')
    )
      return 'other';
    same &&= isSameNameReason(one.why, other.why);
  }
  return same ? 'same' : 'alike';
}

/** Decides every name of the page at once. `candidates[i]` are those of piece `i`. */
export function resolveNames(
  pieces: readonly ScannedPiece[],
  candidates: readonly (readonly NameCandidate[])[],
  data: MatcherData,
): ResolvedName[] {
  const shapeOf = createNameShapes();
  const all = pieces.map((piece, i) => pieceNames(piece, candidates[i] ?? [], shapeOf, data));
  const deciding = decideNames(all, data);
  let step = deciding.next();
  while (step.done !== true) step = deciding.next();
  const verdicts = step.value;
  return all.flatMap((one, i) => resolvedNames(one, i, verdicts));
}

/** `place`: where the shape stands first on the page. */
function noteShape(
  shape: NameShape,
  place: { readonly piece: number; readonly start: number },
  { full, accepted, contested }: NameEvidence,
): void {
  if (shape.namesake) {
    for (const { entry } of shape.readings) contested.add(entry);
    return;
  }
  const certain = shape.readings.filter(({ aliasClass }) => aliasClass === ALIAS_FULL);
  if (certain.length !== 1) return;
  const { entry } = certain[0] as (typeof certain)[number];
  if (!full.has(entry)) full.set(entry, place);
  accepted.add(entry);
}

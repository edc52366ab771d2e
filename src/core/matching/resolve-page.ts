import type { Day } from '../dates/calendar';
import { findRoles, ROLE_REACH } from './find-roles';
import { MATTERS_ALONE, MATTERS_BARE, MATTERS_ROLE } from './lexeme-matter';
import type { EventFacts } from './live-frames';
import type { PieceCandidates } from './matcher';
import type { MatcherData } from './matcher-data';
import type { Mention } from './mention';
import { NOTHING, type EventReader, type EventReaders, type PieceEvents } from './piece-events';
import { pieceMentions } from './piece-mentions';
import { areAlike, decideNames, NO_RESOLVED, resolvedNames, type PieceNames, type ResolvedName } from './resolve-names';
import type { ResolvedRole } from './resolved-role';
import type { ScannedPiece } from './scanned-piece';

/** A piece with the names chosen in it; what `scan` hands to `resolve`. */
export interface Candidates extends PieceCandidates {
  readonly scanned: ScannedPiece;
  readonly own: PieceNames;
  /** Left here by the resolver for the next time. */
  memo: Memo | null;
}

/**
 * Decides a page, yielding now and then. What was found when the same candidates were decided last is taken over where nothing that it rests on has
 * changed, so that a change of the page costs what it changes.
 */
export type PageResolver = (
  page: readonly Candidates[],
  pageDay: Day | null,
) => Generator<undefined, Mention[], undefined>;

/** What was found in a piece when its page was decided last, and what that rests on. */
export interface Memo {
  readonly index: number;
  readonly pageDay: Day | null;
  readonly names: readonly ResolvedName[];
  /** Another object whenever the names of the piece mean something else. */
  readonly outcome: object;
  /** The outcomes of the pieces as far as a role looks. */
  readonly around: readonly (object | undefined)[];
  /** Their `piece` is where the piece stood when they were found. */
  readonly roles: readonly ResolvedRole[];
  readonly rolesBefore: readonly ResolvedRole[] | undefined;
  /** The entries on the page, and the events that it announces. */
  readonly onPage: string;
  readonly announced: string;
  /** Its events as they are before anything is announced, and as they are at last. */
  readonly firstEvents: PieceEvents;
  readonly events: PieceEvents;
  readonly mentions: readonly Mention[];
}

/** A page while it is decided; lists by the position of the piece. */
interface Page {
  readonly pageDay: Day | null;
  readonly candidates: readonly Candidates[];
  /** Positions of the pieces that may hold a mention: of most pages few. Nothing is done for the others. */
  readonly lively: number[];
  readonly scanned: ScannedPiece[];
  readonly names: (readonly ResolvedName[])[];
  readonly outcomes: object[];
  readonly roles: (readonly ResolvedRole[])[];
}

type Steps<Result> = Generator<undefined, Result, undefined>;

const PIECES_A_STEP = 64;
/** Characters whose roles or events are read in one step. */
const CHARACTERS_A_STEP = 2000;
const NO_ROLES: readonly ResolvedRole[] = [];

export function createPageResolver(data: MatcherData, eventReaders: EventReaders): PageResolver {
  return function* resolvePage(candidates, pageDay) {
    const page = yield* findNames(candidates, pageDay, data);
    const around = new Map<number, readonly (object | undefined)[]>();
    yield* findRolesAnew(page, around, data);
    const facts = yield* factsOf(page);
    const onPage = keyOf(facts.onPage);
    const firstEvents = yield* readPage(page, eventReaders(facts), (memo) =>
      memo.onPage === onPage ? memo.firstEvents : null,
    );
    const ahead = announcedBy(firstEvents, pageDay, data);
    const announced = keyOf(ahead);
    const events =
      ahead.size === 0
        ? firstEvents
        : yield* readPage(page, eventReaders({ ...facts, announced: ahead }), (memo) =>
            memo.onPage === onPage && memo.announced === announced ? memo.events : null,
          );
    const all: Mention[] = [];
    let step = 0;
    for (const index of page.lively) {
      const one = candidates[index] as Candidates;
      const found = {
        index,
        names: page.names[index] ?? NO_RESOLVED,
        roles: page.roles[index] ?? NO_ROLES,
        events: events.get(index) ?? NOTHING,
      };
      const mentions =
        one.memo !== null && isUnchanged(one.memo, found)
          ? one.memo.mentions
          : pieceMentions(index, found.names, found.roles, found.events, data);
      for (const mention of mentions) all.push(mention);
      one.memo = {
        ...found,
        pageDay,
        outcome: page.outcomes[index] ?? one.scanned,
        around: around.get(index) ?? [],
        rolesBefore: page.roles[index - 1],
        onPage,
        announced,
        firstEvents: firstEvents.get(index) ?? NOTHING,
        mentions,
      };
      if (++step % PIECES_A_STEP === 0) yield;
    }
    return all;
  };
}

type Found = Pick<Memo, 'index' | 'names' | 'roles' | 'events'>;

function isUnchanged(memo: Memo, { index, names, roles, events }: Found): boolean {
  return memo.index === index && memo.names === names && memo.roles === roles && memo.events === events;
}

/** Decides the names of all pieces, and begins the page with them. */
function* findNames(candidates: readonly Candidates[], pageDay: Day | null, data: MatcherData): Steps<Page> {
  const page: Page = { pageDay, candidates, lively: [], scanned: [], names: [], outcomes: [], roles: [] };
  const verdicts = yield* decideNames(
    candidates.map(({ own }) => own),
    data,
  );
  for (let index = 0; index < candidates.length; index++) {
    const { scanned, own, memo } = candidates[index] as Candidates;
    if (scanned.aliases.length > 0 || (scanned.matter & MATTERS_ALONE) !== 0) page.lively.push(index);
    const names = own.names.length === 0 ? NO_RESOLVED : resolvedNames(own, index, verdicts);
    const alike = memo === null || names.length === 0 ? 'other' : areAlike(memo.names, names);
    page.scanned.push(scanned);
    page.names.push(memo !== null && alike === 'same' && memo.index === index ? memo.names : names);
    // A piece without names means the same every time.
    page.outcomes.push(names.length === 0 ? scanned : memo !== null && alike !== 'other' ? memo.outcome : {});
    page.roles.push(NO_ROLES);
    if (index % PIECES_A_STEP === 0) yield;
  }
  return page;
}

function* findRolesAnew(
  page: Page,
  aroundOf: Map<number, readonly (object | undefined)[]>,
  data: MatcherData,
): Steps<void> {
  const { pageDay, scanned, candidates, names, roles } = page;
  const rolesOf = pageDay === null ? null : findRoles(scanned, names, data, pageDay);
  const sized = createStepSize();
  for (const index of page.lively) {
    const { memo, textLength } = candidates[index] as Candidates;
    const around = outcomesAround(page, index);
    aroundOf.set(index, around);
    const isKnown = memo !== null && memo.pageDay === pageDay && areSame(memo.around, around);
    if (isKnown) roles[index] = memo.roles;
    else if (rolesOf !== null && ((scanned[index] as ScannedPiece).matter & MATTERS_HOLDER) !== 0) {
      roles[index] = rolesOf(index);
      if (sized(textLength)) yield;
    }
  }
}

const MATTERS_HOLDER = MATTERS_ROLE | MATTERS_BARE;

/** Tells when so many characters have been read that it is time to yield. */
function createStepSize(): (characters: number) => boolean {
  let sum = 0;
  return (characters) => {
    sum += characters;
    if (sum < CHARACTERS_A_STEP) return false;
    sum = 0;
    return true;
  };
}

/** The outcomes of a piece and of those around it, as far as a role looks. */
function outcomesAround({ outcomes }: Page, index: number): (object | undefined)[] {
  const around: (object | undefined)[] = [];
  for (let at = index - ROLE_REACH.before; at <= index + ROLE_REACH.behind; at++) around.push(outcomes[at]);
  return around;
}

/** What the page says to its events: whom it names, or means by a role, and whose nationality words stand on it. */
function* factsOf({ candidates, lively, names, roles, pageDay }: Page): Steps<EventFacts> {
  const onPage = new Set<number>();
  const demonyms = new Set<number>();
  let step = 0;
  for (const index of lively) {
    for (const { entry } of names[index] ?? NO_RESOLVED) onPage.add(entry);
    for (const { entry, sure } of roles[index] ?? NO_ROLES) if (sure) onPage.add(entry);
    if (++step % PIECES_A_STEP === 0) yield;
  }
  for (let index = 0; index < candidates.length; index++) {
    for (const country of (candidates[index] as Candidates).own.demonyms) demonyms.add(country);
    if (index % PIECES_A_STEP === 0) yield;
  }
  return { onPage, demonyms, pageDay, announced: new Set() };
}

/** The events of every piece that has any. `recall`: those that were found last, where they rest on the same facts of the page. */
function* readPage(
  page: Page,
  readEvents: EventReader,
  recall: (memo: Memo) => PieceEvents | null,
): Steps<ReadonlyMap<number, PieceEvents>> {
  const { candidates, scanned, names, roles, outcomes, pageDay } = page;
  const peopled = (index: number) => {
    const piece = scanned[index];
    return piece === undefined ? null : { piece, names: names[index] ?? NO_RESOLVED, roles: roles[index] ?? NO_ROLES };
  };
  const events = new Map<number, PieceEvents>();
  const sized = createStepSize();
  for (const index of page.lively) {
    const { memo, textLength } = candidates[index] as Candidates;
    const recalled =
      memo?.pageDay === pageDay &&
      memo.outcome === outcomes[index] &&
      memo.roles === roles[index] &&
      memo.rolesBefore === roles[index - 1] &&
      memo.around[ROLE_REACH.before - 1] === outcomes[index - 1]
        ? recall(memo)
        : null;
    const here = peopled(index);
    if (recalled !== null) events.set(index, recalled);
    else if (here !== null) {
      events.set(index, readEvents(here, peopled(index - 1)));
      if (sized(textLength)) yield;
    }
  }
  return events;
}

/** Events still to come that the page speaks of somewhere. */
function announcedBy(
  events: ReadonlyMap<number, PieceEvents>,
  pageDay: Day | null,
  data: MatcherData,
): ReadonlySet<number> {
  const announced = new Set<number>();
  if (pageDay === null) return announced;
  for (const { described } of events.values()) {
    for (const { entry } of described)
      if (data.frames.some((frame) => frame.entry === entry && frame.from > pageDay)) announced.add(entry);
  }
  return announced;
}

function keyOf(entries: ReadonlySet<number>): string {
  return [...entries].sort((a, b) => a - b).join(' ');
}

function areSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((one, i) => one === b[i]);
}

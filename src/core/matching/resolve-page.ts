import type { Day } from '../dates/calendar';
import type { ResolvedRole } from './resolved-role';
import type { PieceCandidates } from './matcher';
import type { MatcherData } from './matcher-data';
import type { Mention } from './mention';
import type { EventFacts, EventReader, PieceEvents } from './piece-events';
import { pieceMentions } from './piece-mentions';
import { areAlike, decideNames, resolvedNames, type PieceNames, type ResolvedName } from './resolve-names';
import { ROLE_REACH, rolesByWindow } from './roles-by-window';
import type { ScannedPiece } from './scanned-piece';

/** A piece with the names chosen in it; what `scan` hands to `resolve`. */
export interface Candidates extends PieceCandidates {
  readonly scanned: ScannedPiece;
  readonly own: PieceNames;
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
interface Memo {
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

/** A page while it is decided; all lists by the position of the piece. */
interface Page {
  readonly pageDay: Day | null;
  readonly known: readonly (Memo | undefined)[];
  readonly scanned: readonly ScannedPiece[];
  readonly names: (readonly ResolvedName[])[];
  readonly outcomes: object[];
  readonly around: (readonly (object | undefined)[])[];
  roles: readonly (readonly ResolvedRole[])[];
}

type Steps<Result> = Generator<undefined, Result, undefined>;

const PIECES_A_STEP = 32;
const NO_ROLES: readonly ResolvedRole[] = [];
const NO_EVENTS: PieceEvents = { named: [], described: [] };

export function createPageResolver(data: MatcherData, readEvents: EventReader): PageResolver {
  const memos = new WeakMap<Candidates, Memo>();
  return function* resolvePage(candidates, pageDay) {
    const page: Page = {
      pageDay,
      known: candidates.map((one) => memos.get(one)),
      scanned: candidates.map(({ scanned }) => scanned),
      names: [],
      outcomes: [],
      around: [],
      roles: [],
    };
    yield;
    yield* findNames(
      page,
      candidates.map(({ own }) => own),
      data,
    );
    page.roles = yield* findRolesAnew(page, data);
    const entries = yield* entriesOn(page);
    const facts: EventFacts = { onPage: entries, pageDay, announced: new Set() };
    const onPage = keyOf(entries);
    const firstEvents = yield* readPage(page, facts, readEvents, (memo) =>
      memo.onPage === onPage ? memo.firstEvents : null,
    );
    const ahead = yield* announcedBy(firstEvents, pageDay, data);
    const announced = keyOf(ahead);
    const events =
      ahead.size === 0
        ? firstEvents
        : yield* readPage(page, { ...facts, announced: ahead }, readEvents, (memo) =>
            memo.onPage === onPage && memo.announced === announced ? memo.events : null,
          );
    const all: Mention[] = [];
    for (const [index, one] of candidates.entries()) {
      const memo = page.known[index];
      const found = {
        index,
        names: page.names[index] ?? [],
        roles: page.roles[index] ?? NO_ROLES,
        events: events[index] ?? NO_EVENTS,
      };
      const mentions =
        memo !== undefined && isUnchanged(memo, found)
          ? memo.mentions
          : pieceMentions(index, found.names, found.roles, found.events, data);
      for (const mention of mentions) all.push(mention);
      memos.set(one, {
        ...found,
        pageDay,
        outcome: page.outcomes[index] ?? {},
        around: page.around[index] ?? [],
        rolesBefore: page.roles[index - 1],
        onPage,
        announced,
        firstEvents: firstEvents[index] ?? NO_EVENTS,
        mentions,
      });
      if (index % PIECES_A_STEP === 0) yield;
    }
    return all;
  };
}

type Found = Pick<Memo, 'index' | 'names' | 'roles' | 'events'>;

function isUnchanged(memo: Memo, { index, names, roles, events }: Found): boolean {
  return memo.index === index && memo.names === names && memo.roles === roles && memo.events === events;
}

function* findNames(page: Page, pieces: readonly PieceNames[], data: MatcherData): Steps<void> {
  const verdicts = yield* decideNames(pieces, data);
  for (const [index, piece] of pieces.entries()) {
    const memo = page.known[index];
    const now = resolvedNames(piece, index, verdicts);
    const alike = memo === undefined ? 'other' : areAlike(memo.names, now);
    page.names.push(memo !== undefined && alike === 'same' && memo.index === index ? memo.names : now);
    page.outcomes.push(memo !== undefined && alike !== 'other' ? memo.outcome : {});
    if (index % PIECES_A_STEP === 0) yield;
  }
}

function* findRolesAnew(page: Page, data: MatcherData): Steps<readonly (readonly ResolvedRole[])[]> {
  const { pageDay, scanned, known } = page;
  const roles: (readonly ResolvedRole[])[] = [];
  const wanted: number[] = [];
  for (const [index, piece] of scanned.entries()) {
    const memo = known[index];
    const around = outcomesAround(page, index);
    page.around.push(around);
    const isKnown = memo !== undefined && memo.pageDay === pageDay && areSame(memo.around, around);
    roles.push(isKnown ? memo.roles : NO_ROLES);
    if (!isKnown && pageDay !== null && piece.lexemes.length > 0) wanted.push(index);
    if (index % PIECES_A_STEP === 0) yield;
  }
  if (pageDay !== null)
    for (const [index, found] of yield* rolesByWindow(wanted, scanned, page.names, data, pageDay)) roles[index] = found;
  return roles;
}

/** The outcomes of a piece and of those around it, as far as a role looks. */
function outcomesAround({ outcomes }: Page, index: number): (object | undefined)[] {
  return Array.from(
    { length: ROLE_REACH.before + 1 + ROLE_REACH.behind },
    (_one, i) => outcomes[index - ROLE_REACH.before + i],
  );
}

/** Entries that are named on the page, or meant by a role. */
function* entriesOn({ names, roles }: Page): Steps<ReadonlySet<number>> {
  const entries = new Set<number>();
  for (const [index, list] of names.entries()) {
    for (const { entry } of list) entries.add(entry);
    for (const { entry, sure } of roles[index] ?? []) if (sure) entries.add(entry);
    if (index % PIECES_A_STEP === 0) yield;
  }
  return entries;
}

/** The events of every piece. `recall`: those that were found last, where they rest on the same facts of the page. */
function* readPage(
  page: Page,
  facts: EventFacts,
  readEvents: EventReader,
  recall: (memo: Memo) => PieceEvents | null,
): Steps<readonly PieceEvents[]> {
  const { known, scanned, names, roles, outcomes, pageDay } = page;
  const peopled = (index: number) => {
    const piece = scanned[index];
    return piece === undefined ? null : { piece, names: names[index] ?? [], roles: roles[index] ?? NO_ROLES };
  };
  const events: PieceEvents[] = [];
  for (let index = 0; index < scanned.length; index++) {
    const memo = known[index];
    const recalled =
      memo?.pageDay === pageDay &&
      memo.outcome === outcomes[index] &&
      memo.roles === roles[index] &&
      memo.rolesBefore === roles[index - 1] &&
      memo.around[ROLE_REACH.before - 1] === outcomes[index - 1]
        ? recall(memo)
        : null;
    const here = peopled(index);
    events.push(recalled ?? (here === null ? NO_EVENTS : readEvents(here, peopled(index - 1), facts)));
    if (recalled === null || index % PIECES_A_STEP === 0) yield;
  }
  return events;
}

/** Events still to come that the page speaks of somewhere. */
function* announcedBy(
  events: readonly PieceEvents[],
  pageDay: Day | null,
  data: MatcherData,
): Steps<ReadonlySet<number>> {
  const announced = new Set<number>();
  if (pageDay === null) return announced;
  const ahead = new Set(data.frames.filter(({ from }) => from > pageDay).map(({ entry }) => entry));
  for (const [index, { described }] of events.entries()) {
    for (const { entry } of described) if (ahead.has(entry)) announced.add(entry);
    if (index % PIECES_A_STEP === 0) yield;
  }
  return announced;
}

function keyOf(entries: ReadonlySet<number>): string {
  return [...entries].sort((a, b) => a - b).join(' ');
}

function areSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((one, i) => one === b[i]);
}

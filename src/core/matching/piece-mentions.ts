import { firstIndex } from '../first-index';
import type { ResolvedRole } from './resolved-role';
import type { MatcherData } from './matcher-data';
import type { Mention } from './mention';
import type { ResolvedEvent } from './find-events';
import type { PieceEvents } from './piece-events';
import type { ResolvedName } from './resolve-names';

/** Everything that was found in the piece at position `piece`, as mentions in reading order. */
export function pieceMentions(
  piece: number,
  names: readonly ResolvedName[],
  roles: readonly ResolvedRole[],
  { named, described }: PieceEvents,
  data: MatcherData,
): Mention[] {
  const isSaid = createRepeatCheck(named);
  return inReadingOrder([
    ...names.map((name) => personOrPlace(piece, 'name', name, data)),
    ...roles.filter((role) => !role.apposition).map((role) => personOrPlace(piece, 'role', role, data)),
    ...[...named, ...described.filter((event) => !isSaid(event))].map((event) => eventMention(piece, event, data)),
  ]);
}

function personOrPlace(
  piece: number,
  kind: 'name' | 'role',
  { start, end, entry, score, sure, alternatives, why }: ResolvedName | ResolvedRole,
  data: MatcherData,
): Mention {
  return {
    piece,
    start,
    end,
    ...identity(entry, data),
    kind,
    score,
    sure,
    alternatives: alternatives.map((other) => identity(other, data).entry),
    why,
  };
}

function eventMention(piece: number, { start, end, entry, score, why }: ResolvedEvent, data: MatcherData): Mention {
  return { piece, start, end, ...identity(entry, data), kind: 'event', score, sure: true, alternatives: [], why };
}

function identity(entry: number, data: MatcherData): Pick<Mention, 'entry' | 'type'> {
  const facts = data.entries[entry];
  if (!facts)
    throw new Error(`no entry at position ${entry}: the compiled knowledge is inconsistent, run npm run knowledge`);
  return { entry: facts.id, type: facts.type };
}

/** Tells whether a description of an event holds that event's own name, so that it says it a second time. `named`: those of the piece, in order. */
function createRepeatCheck(named: readonly ResolvedEvent[]): (event: ResolvedEvent) => boolean {
  const byEntry = new Map<number, ResolvedEvent[]>();
  for (const mention of named) {
    const list = byEntry.get(mention.entry);
    if (list) list.push(mention);
    else byEntry.set(mention.entry, [mention]);
  }
  return ({ entry, start, end }) => {
    const list = byEntry.get(entry) ?? [];
    // Names do not overlap: only the last one that begins before the description ends can reach into it.
    const behind = firstIndex(0, list.length, (i) => (list[i] as ResolvedEvent).start >= end);
    return behind > 0 && (list[behind - 1] as ResolvedEvent).end > start;
  };
}

function inReadingOrder(mentions: Mention[]): Mention[] {
  return mentions.sort((a, b) => a.start - b.start || b.end - a.end || (a.entry < b.entry ? -1 : 1));
}

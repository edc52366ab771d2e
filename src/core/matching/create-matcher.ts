import { firstDay, type Day } from '../dates/calendar';
import { chooseNames, type NameCandidate } from './choose-names';
import type { MatcherParts } from './decode-matcher';
import { isWithinWindow } from './event-dates';
import { createEventFinder } from './find-events';
import { findRoles, type ResolvedRole } from './find-roles';
import type { Matcher, PieceCandidates } from './matcher';
import { ALIAS_FULL, type EventFrame, type MatcherData } from './matcher-data';
import type { Mention } from './mention';
import { resolveNames, type ResolvedName } from './resolve-names';
import { createPieceScanner, type ScannedPiece } from './scanned-piece';
import { lastPeople, sentenceParts, type SentenceParts } from './sentence-parts';
import { timesBetween } from './sentence-times';

const SCORE_EVENT_NAME = 0.95;

/** A piece with the names chosen in it; what `scan` hands to `resolve`. */
interface Candidates extends PieceCandidates {
  readonly scanned: ScannedPiece;
  readonly names: readonly NameCandidate[];
}

/** Makes the matcher from the decoded knowledge. */
export function createMatcher(parts: MatcherParts): Matcher {
  const scanPiece = createPieceScanner(parts);
  const findEvents = createEventFinder(parts.data);
  const { data } = parts;
  const frameOf = new Map(data.frames.map((frame) => [frame.entry, frame]));

  const eventsOf = (
    sentences: readonly (readonly SentenceParts[])[],
    onPage: ReadonlySet<number>,
    pageDay: Day,
  ): Mention[] => {
    const find = (announced: ReadonlySet<number>): Mention[] =>
      sentences.flatMap((list, piece) =>
        list.flatMap((sentence) =>
          findEvents(sentence, onPage, pageDay, announced).map(({ start, end, entry, score, why }) =>
            eventMention(piece, start, end, entry, score, why, data),
          ),
        ),
      );
    const found = find(new Set());
    const ahead = new Set(data.frames.filter(({ from }) => from > pageDay).map(({ entry }) => data.entries[entry]?.id));
    const announced = new Set(found.map(({ entry }) => entry).filter((id) => ahead.has(id)));
    return announced.size === 0 ? found : find(new Set([...announced].map((id) => data.entryAt.get(id) ?? -1)));
  };

  return {
    scan(piece, language): Candidates {
      const spoken = piece.language ?? language;
      const scanned = scanPiece(piece, spoken);
      return { textLength: piece.text.length, scanned, names: chooseNames(scanned, data, spoken) };
    },

    resolve(pieces, candidates, facts) {
      if (pieces.length !== candidates.length)
        throw new Error(`resolve wants candidates for each of ${pieces.length} pieces, got ${candidates.length}`);
      const known = candidates as readonly Candidates[];
      const scanned = known.map((candidate) => candidate.scanned);
      const names = resolveNames(
        scanned,
        known.map((candidate) => candidate.names),
        data,
      );
      const namesByPiece = groupByPiece(names, pieces.length);
      const pageDay = facts.date === null ? null : firstDay(facts.date);
      const roles = pageDay === null ? [] : findRoles(scanned, namesByPiece, data, pageDay);
      const onPage = new Set([...names, ...roles.flat().filter(({ sure }) => sure)].map((one) => one.entry));
      const mentions: Mention[] = [
        ...names.map((name) => nameMention(name, data)),
        ...roles
          .flat()
          .filter((role) => !role.apposition)
          .map((role) => roleMention(role, data)),
      ];
      const named = scanned.map((piece, i) => eventNames(piece, i, pageDay, data, frameOf));
      for (const events of named) mentions.push(...events);
      if (pageDay !== null) {
        const alreadySaid = named.map(createRepeatCheck);
        const described = eventsOf(
          scanned.map((piece, i) => {
            if (piece.lexemes.length === 0) return [];
            const before = scanned[i - 1];
            return sentenceParts(
              piece,
              namesByPiece[i] ?? [],
              roles[i] ?? [],
              data,
              (from, to, firstToken) => timesBetween(piece, from, to, firstToken, pageDay),
              before && lastPeople(before, namesByPiece[i - 1] ?? [], roles[i - 1] ?? [], data),
            );
          }),
          onPage,
          pageDay,
        );
        for (const event of described) if (alreadySaid[event.piece]?.(event) === false) mentions.push(event);
      }
      return inReadingOrder(mentions);
    },
  };
}

function groupByPiece(names: readonly ResolvedName[], count: number): ResolvedName[][] {
  const groups: ResolvedName[][] = Array.from({ length: count }, () => []);
  for (const name of names) groups[name.piece]?.push(name);
  return groups;
}

function nameMention(
  { piece, start, end, entry, score, sure, alternatives, why }: ResolvedName,
  data: MatcherData,
): Mention {
  return {
    piece,
    start,
    end,
    ...identity(entry, data),
    kind: 'name',
    score,
    sure,
    alternatives: alternatives.map((other) => identity(other, data).entry),
    why,
  };
}

function roleMention(
  { piece, start, end, entry, score, sure, alternatives, why }: ResolvedRole,
  data: MatcherData,
): Mention {
  return {
    piece,
    start,
    end,
    ...identity(entry, data),
    kind: 'role',
    score,
    sure,
    alternatives: alternatives.map((other) => identity(other, data).entry),
    why,
  };
}

function eventMention(
  piece: number,
  start: number,
  end: number,
  entry: number,
  score: number,
  why: string,
  data: MatcherData,
): Mention {
  return { piece, start, end, ...identity(entry, data), kind: 'event', score, sure: true, alternatives: [], why };
}

function identity(entry: number, data: MatcherData): Pick<Mention, 'entry' | 'type'> {
  const facts = data.entries[entry];
  if (!facts)
    throw new Error(`no entry at position ${entry}: the compiled knowledge is inconsistent, run npm run knowledge`);
  return { entry: facts.id, type: facts.type };
}

/** Events by their names ("the Astana process"); not on pages that are older than the event. */
function eventNames(
  piece: ScannedPiece,
  index: number,
  pageDay: Day | null,
  data: MatcherData,
  frameOf: ReadonlyMap<number, EventFrame>,
): Mention[] {
  const found: Mention[] = [];
  let end = 0;
  for (const hit of piece.aliases) {
    if (data.entries[hit.entry]?.type !== 'event' || hit.start < end) continue;
    // "Syria's war-torn north" is not the war.
    if (/^[-\u2010\u2011]\p{L}/u.test(piece.text.slice(hit.end, hit.end + 2))) continue;
    const frame = frameOf.get(hit.entry);
    if (frame && pageDay !== null && frame.from > pageDay) continue;
    if (hit.aliasClass !== ALIAS_FULL && (!frame || pageDay === null || !isWithinWindow(frame, pageDay))) continue;
    end = hit.end;
    found.push(eventMention(index, hit.start, hit.end, hit.entry, SCORE_EVENT_NAME, 'name of the event', data));
  }
  return found;
}

/** Tells whether a description of an event holds that event's own name, so that it says it a second time. `named`: those of the piece, in order. */
function createRepeatCheck(named: readonly Mention[]): (event: Mention) => boolean {
  const byEntry = new Map<string, Mention[]>();
  for (const mention of named) {
    const list = byEntry.get(mention.entry);
    if (list) list.push(mention);
    else byEntry.set(mention.entry, [mention]);
  }
  return ({ entry, start, end }) => {
    const list = byEntry.get(entry) ?? [];
    // Names do not overlap: only the last one that begins before the description ends can reach into it.
    let low = 0;
    let high = list.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((list[middle] as Mention).start < end) low = middle + 1;
      else high = middle;
    }
    return low > 0 && (list[low - 1] as Mention).end > start;
  };
}

function inReadingOrder(mentions: Mention[]): Mention[] {
  return mentions.sort(
    (a, b) => a.piece - b.piece || a.start - b.start || b.end - a.end || (a.entry < b.entry ? -1 : 1),
  );
}

import type { PackIndex } from '../knowledge/pack-index';
import { allEvents, isConfirmed, type EventEntry } from './event-time';

export const DEALING_KINDS = ['met', 'called', 'fought'] as const;
export type DealingKind = (typeof DEALING_KINDS)[number];

/** Two who met, called or fought each other, with the events in which they did, oldest first. */
export interface Dealing {
  readonly kind: DealingKind;
  /** In the order of the ids, so that a pair is the same pair either way. */
  readonly pair: readonly [string, string];
  readonly events: readonly EventEntry[];
}

const KINDS: Readonly<Record<string, DealingKind>> = {
  meeting: 'met',
  summit: 'met',
  talks: 'met',
  visit: 'met',
  delegation: 'met',
  call: 'called',
  strike: 'fought',
  offensive: 'fought',
  'siege-break': 'fought',
  downing: 'fought',
  killing: 'fought',
  war: 'fought',
};

/** Who met, called or fought whom, by the events of the pack. What was announced and is not known to have come about counts for nothing. */
export function dealings(index: PackIndex): readonly Dealing[] {
  const found = new Map<string, { -readonly [Key in keyof Dealing]: Dealing[Key] }>();
  for (const event of allEvents(index)) {
    const kind = KINDS[event.event.kind];
    if (kind === undefined || !isConfirmed(event)) continue;
    for (const pair of pairsOf(event, kind, index)) {
      const key = `${kind} ${pair.join(' ')}`;
      const known = found.get(key);
      if (known === undefined) found.set(key, { kind, pair, events: [event] });
      else known.events = [...known.events, event];
    }
  }
  return [...found.values()];
}

function pairsOf(event: EventEntry, kind: DealingKind, index: PackIndex): [string, string][] {
  const sides = actors(event, index);
  const pairs = sides.flatMap((one, at) => sides.slice(at + 1).map((other): [string, string] => [one, other]));
  const opposed = pairs.filter(([one, other]) =>
    kind === 'fought' && sides.length > 2
      ? isAgainst(one, other, sides, index)
      : belongsTo(one, index) === undefined || belongsTo(one, index) !== belongsTo(other, index),
  );
  return opposed.map(([one, other]) => (one < other ? [one, other] : [other, one]));
}

/** Those who acted: a country steps back behind its own people and forces, and a state's or an organisation's part behind a person of the same side. */
function actors(event: EventEntry, index: PackIndex): string[] {
  const present = [...new Set(event.event.participants)].filter((id) => index.entry(id) !== undefined);
  const spokenFor = new Set(present.map((id) => belongsTo(id, index)));
  return present.filter((id) => !spokenFor.has(id));
}

function belongsTo(id: string, index: PackIndex): string | undefined {
  return index.entry(id)?.relations.find(({ kind }) => kind === 'belongs-to')?.to;
}

/** In a fight of many: by what is known of who opposes whom, and who supports whom against them. */
function isAgainst(one: string, other: string, present: readonly string[], index: PackIndex): boolean {
  const holds = (from: string, kind: string, to: string) =>
    index.entry(from)?.relations.some((relation) => relation.kind === kind && relation.to === to) === true;
  const against = (a: string, b: string) =>
    holds(a, 'opposes', b) || present.some((third) => holds(a, 'opposes', third) && holds(b, 'supports', third));
  return against(one, other) || against(other, one);
}

import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Matcher } from '../../src/core/matching/matcher';
import type { Mention } from '../../src/core/matching/mention';

/** A sentence that tells of an event, or, without a span, one that looks alike and must not be taken for it. `context` stands before it on the page. */
export interface EventCase {
  readonly event: string;
  readonly date: string;
  readonly language: string;
  readonly context: string;
  readonly text: string;
  readonly span?: string;
  readonly why?: string;
}

export function readEventCases(file: string): EventCase[] {
  return parse(readFileSync(file, 'utf8')) as EventCase[];
}

/** The events that the matcher finds in the case's text, its context standing before it. */
export function eventsIn(matcher: Matcher, { text, context, language, date }: EventCase): Mention[] {
  const pieces = [context, text].map((line) => ({ text: line, borders: [], section: 0 }));
  const candidates = pieces.map((piece) => matcher.scan(piece, language));
  return matcher
    .resolve(pieces, candidates, { date, language })
    .filter((mention) => mention.kind === 'event' && mention.piece === 1);
}

/** Whether one of the mentions is the case's event and touches the words that tell of it. */
export function tellsOf(one: EventCase, mentions: readonly Mention[]): boolean {
  const start = one.span === undefined ? 0 : one.text.indexOf(one.span);
  const end = one.span === undefined ? one.text.length : start + one.span.length;
  return mentions.some((mention) => mention.entry === one.event && mention.start < end && start < mention.end);
}

interface OtherEvent {
  readonly id: string;
  readonly paraphrases: readonly Omit<EventCase, 'event'>[];
  readonly nearMisses: readonly Omit<EventCase, 'event'>[];
}

/** The sentences about events from outside the corpus: those that tell of one, and those that look alike. */
export function readOtherEvents(file: string): Record<'paraphrases' | 'nearMisses', EventCase[]> {
  const events = parse(readFileSync(file, 'utf8')) as OtherEvent[];
  return {
    paraphrases: events.flatMap(({ id, paraphrases }) => paraphrases.map((one) => ({ event: id, ...one }))),
    nearMisses: events.flatMap(({ id, nearMisses }) => nearMisses.map((one) => ({ event: id, ...one }))),
  };
}

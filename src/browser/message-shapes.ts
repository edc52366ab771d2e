import { isPartialDate } from '../core/dates/calendar';
import type { MessageMap, MessageName } from './message-map';

type Check = (value: unknown) => boolean;

const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** Ids and lists that are longer than this are not ours. */
const LONGEST_TEXT = 200;
const LONGEST_LIST = 10_000;

const isText: Check = (value) => typeof value === 'string' && value.length > 0 && value.length <= LONGEST_TEXT;
const isTexts: Check = (value) => Array.isArray(value) && value.length <= LONGEST_LIST && value.every(isText);
const isDayOrNull: Check = (value) =>
  value === null || (typeof value === 'string' && DAY.test(value) && isPartialDate(value));
const isBoolean: Check = (value) => typeof value === 'boolean';
const isCommand: Check = (value) => value === 'next-mention' || value === 'previous-mention' || value === 'open-card';

/** What the request of each message must hold, and nothing beside it. */
const SHAPES: { readonly [Name in MessageName]: { readonly [Key in keyof MessageMap[Name]['request']]: Check } } = {
  'background:card': { entry: isText, pageDate: isDayOrNull, onPage: isTexts },
  'background:labels': { entries: isTexts },
  'background:shards': { shards: isTexts },
  'background:opens-panel': {},
  'background:open-panel': { entry: isText },
  'background:frame-count': { entries: isTexts },
  'background:tab-date': {},
  'background:date-found': { date: isDayOrNull, byHand: isBoolean },
  'content:tab-date': { date: isDayOrNull, byHand: isBoolean },
  'content:summary': {},
  'content:quotes': {},
  'content:jump': { entry: isText },
  'content:set-date': { date: isDayOrNull },
  'content:command': { command: isCommand },
};

/** A message as it travels. */
export type Envelope = {
  readonly [Name in MessageName]: { readonly name: Name; readonly request: MessageMap[Name]['request'] };
}[MessageName];

/** True when the value is one of our messages, whole and well-formed. Never throws, whatever comes. */
export function isEnvelope(value: unknown): value is Envelope {
  if (!isRecord(value) || typeof value['name'] !== 'string' || !Object.hasOwn(SHAPES, value['name'])) return false;
  const shape: Readonly<Record<string, Check>> = SHAPES[value['name'] as MessageName];
  const { request } = value;
  if (!isRecord(request)) return false;
  const names = Object.keys(shape);
  return (
    Object.keys(request).length === names.length &&
    names.every((key) => Object.hasOwn(request, key) && shape[key]?.(request[key]))
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

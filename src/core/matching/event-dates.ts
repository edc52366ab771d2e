import { overlaps, type Day, type DayRange } from '../dates/calendar';
import type { TimeExpression } from '../dates/time-expressions';
import type { EventFrame, EventWay } from './matcher-data';
import type { SentenceParts } from './sentence-parts';
import type { Part } from './part';
import type { Window } from './smallest-window';

/** How the dates around a window agree with an event's. */
export type Agreement = 'to the day' | 'agree' | 'disagree' | 'none';

/** A date this many words from the window still speaks of it. */
const DATE_REACH = 12;
/** A date so few words from the window, without a comma between, is the window's own. */
const BESIDE = 3;
/** Events of more days than this are dated by months and years, not by a day. */
const LONG_EVENT = 8;
/** And those of more days than this by nothing: any date may lie in them. */
const ERA = 400;
/** "In January" identifies nothing in a report of February; "last November" does in one of August. */
const COARSE_DISTANCE = 60;
/** A month that has been over for so many days is told from the page's own. */
const MONTH_OVER = 7;
/** Days by which the date of an event may be off that is only known to be about right. */
const ABOUT_SLACK = 2;
/** The concept of words that may announce something, or tell of what is over ("announced", "could", "to meet"). */
const AIM = 'aim';
/** A word for what is to come that stands at most so many words before or behind still speaks of the window. */
const PLANNED_BEFORE = 10;
const PLANNED_BEHIND = 4;

/**
 * Whether a sentence that tells of something in `window` can mean the event on a page of that day; null when it cannot. `announced`: the page speaks
 * of it as planned elsewhere.
 */
export function dateOf(
  frame: EventFrame,
  { dated: wantsDate, slack }: EventWay,
  window: Window,
  sentence: SentenceParts,
  pageDay: Day,
  announced: boolean,
): Agreement | null {
  const ahead = frame.from > pageDay;
  const planned = isPlanned(window, sentence);
  const agreement = datesAgree(frame, slack, window, sentence, pageDay, planned);
  if (agreement === 'disagree') return null;
  if (agreement === 'none' && !isWithinWindow(frame, pageDay)) return null;
  if (
    wantsDate &&
    agreement !== 'to the day' &&
    !(agreement === 'agree' && Math.abs(pageDay - frame.from) > COARSE_DISTANCE)
  )
    return null;
  if (ahead && !planned && !(announced && agreement !== 'none') && !namesFutureDay(frame, window, sentence, pageDay))
    return null;
  if (frame.to <= pageDay && isStillToCome(window, sentence) && !namesPastDay(frame, window, sentence, pageDay))
    return null;
  return agreement;
}

/** Whether a sentence of a page of that day may mean the event: told before what needs more looking. `dated`: whether it names any time. */
export function canBeMeant(frame: EventFrame, dated: boolean, pageDay: Day): boolean {
  if (frame.from > pageDay && !canBeAnnounced(frame)) return false;
  return dated || isWithinWindow(frame, pageDay);
}

/** Whether a page of that day means the event although it names no date. */
export function isWithinWindow(frame: EventFrame, pageDay: Day): boolean {
  const [first, last] = frame.window;
  return pageDay >= frame.from + first && pageDay < frame.to + last;
}

/** Visits and summits are announced; nobody writes of a coup or a strike before it. */
function canBeAnnounced({ window }: EventFrame): boolean {
  return window[0] < 0;
}

/** "Putin is to visit", "the visit will begin"; "phoned him to discuss", "met and agreed to" are over, and so is what a comma parts from the plan. */
function isPlanned({ end, firstToken, lastToken }: Window, { planned, concepts, commas }: SentenceParts): boolean {
  const isBefore = (part: Part): boolean =>
    part.lastToken >= firstToken - PLANNED_BEFORE && part.lastToken <= lastToken;
  const isBehind = (part: Part): boolean =>
    part.firstToken > lastToken &&
    part.firstToken <= lastToken + PLANNED_BEHIND &&
    !commas.some((comma) => comma >= end && comma < part.start);
  return planned.some((part) => isBefore(part) || isBehind(part)) || (concepts.get(AIM) ?? []).some(isBefore);
}

/** "Russia and Turkey will discuss": not the talks that are over. */
function isStillToCome(window: Window, { planned }: SentenceParts): boolean {
  return planned.some((part) => part.firstToken >= window.firstToken && part.lastToken <= window.lastToken);
}

function namesFutureDay(frame: EventFrame, window: Window, sentence: SentenceParts, pageDay: Day): boolean {
  return near(window, sentence.times).some(
    ({ ranges, precision }) =>
      isFine(precision) && ranges.every(({ from }) => from > pageDay) && ranges.some((range) => overlaps(range, frame)),
  );
}

function namesPastDay(frame: EventFrame, window: Window, sentence: SentenceParts, pageDay: Day): boolean {
  return near(window, sentence.times).some(
    ({ ranges, precision }) =>
      isFine(precision) && ranges.every(({ to }) => to <= pageDay) && ranges.some((range) => overlaps(range, frame)),
  );
}

const isFine = (precision: TimeExpression['precision']): boolean => precision === 'day' || precision === 'week';

function near(window: Window, times: readonly TimeExpression[]): TimeExpression[] {
  return times.filter((time) => distance(time, window) <= DATE_REACH);
}

/** Words between a date and the window; 0 when it stands in it. */
function distance({ firstToken, lastToken }: TimeExpression, window: Window): number {
  return Math.max(0, window.firstToken - lastToken, firstToken - window.lastToken);
}

/** "In December" says enough in the middle of January, not in the first days of it. */
function isOver({ from, to }: DayRange, pageDay: Day): boolean {
  return to + MONTH_OVER <= pageDay || from > pageDay;
}

/** In the window, or a few words from it within its clause. */
function isBeside(time: TimeExpression, window: Window, { commas }: SentenceParts): boolean {
  const [from, to] = [Math.min(time.end, window.end), Math.max(time.start, window.start)];
  return distance(time, window) <= BESIDE && !commas.some((comma) => comma >= from && comma < to);
}

function datesAgree(
  frame: EventFrame,
  waySlack: number,
  window: Window,
  sentence: SentenceParts,
  pageDay: Day,
  planned: boolean,
): Agreement {
  const length = frame.to - frame.from;
  const slack = length > LONG_EVENT ? 0 : frame.about ? ABOUT_SLACK : waySlack;
  const event = { from: frame.from - slack, to: frame.to + slack };
  // "in December" in a report of January is the one gone by, unless something is planned.
  const meant = (ranges: readonly DayRange[]): readonly DayRange[] => {
    const past = ranges.filter((range) => range.from <= pageDay);
    return planned || frame.from > pageDay || past.length === 0 ? ranges : past;
  };
  const agreeing = sentence.times.filter(
    ({ precision, ranges }) =>
      (length <= LONG_EVENT || precision !== 'day') &&
      // Any year may lie in an era: only the one in which it began says something.
      meant(ranges).some((range) =>
        length > ERA ? range.from <= event.from && event.from < range.to : overlaps(range, event),
      ),
  );
  const others = sentence.times.filter(({ ranges }) => !ranges.some((range) => overlaps(range, event)));
  const contradicted = others.some((time) =>
    agreeing.length === 0
      ? distance(time, window) <= DATE_REACH
      : isBeside(time, window, sentence) && !agreeing.some((one) => isBeside(one, window, sentence)),
  );
  if (contradicted && length <= ERA) return 'disagree';
  if (agreeing.some(({ precision }) => isFine(precision) || length > LONG_EVENT)) return 'to the day';
  const months = agreeing.filter(({ precision }) => precision === 'month');
  if (months.some(({ ranges }) => ranges.some((range) => overlaps(range, event) && isOver(range, pageDay))))
    return 'to the day';
  if (months.length > 0) return 'agree';
  // "this year" says nothing of an event of last month.
  if (agreeing.length > 0) return Math.abs(pageDay - frame.from) > COARSE_DISTANCE ? 'agree' : 'none';
  return 'none';
}

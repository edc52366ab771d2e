import type { Page } from 'puppeteer-core';

/** What a trace says of one stretch of work. Microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
}

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8.execute'];
const TASK = 'RunTask';
/** What stands in a trace for scripts that run. */
const SCRIPT = new Set(['FunctionCall', 'EvaluateScript', 'v8.run', 'v8.callFunction', 'RunMicrotasks', 'V8.Execute']);

/**
 * Milliseconds of script in each task of a tab while `work` runs. Where the page has no scripts of its own, all of it is the extension's. What
 * scripts make the browser do at once (style, layout) is counted, what it does afterwards is not. Chromium only.
 */
export async function scriptTimesOf(page: Page, work: () => Promise<void>): Promise<number[]> {
  await page.tracing.start({ categories: CATEGORIES });
  await work();
  const trace = await page.tracing.stop();
  if (trace === undefined) throw new Error('the browser gave no trace');
  const { traceEvents } = JSON.parse(Buffer.from(trace).toString('utf8')) as { traceEvents: TraceEvent[] };
  const threads = new Map<string, TraceEvent[]>();
  for (const event of traceEvents) {
    if (event.ph !== 'X' || event.dur === undefined || !(event.name === TASK || SCRIPT.has(event.name))) continue;
    const key = `${String(event.pid)} ${String(event.tid)}`;
    const thread = threads.get(key);
    if (thread) thread.push(event);
    else threads.set(key, [event]);
  }
  return [...threads.values()].flatMap(scriptsInTasks);
}

function scriptsInTasks(events: TraceEvent[]): number[] {
  // A task comes before what runs in it, and what encloses before what it encloses.
  events.sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const times: number[] = [];
  let taskEnd = -1;
  let scriptEnd = -1;
  for (const { name, ts, dur = 0 } of events) {
    if (name === TASK && ts >= taskEnd) {
      taskEnd = ts + dur;
      times.push(0);
    } else if (name !== TASK && ts >= scriptEnd && ts < taskEnd) {
      scriptEnd = ts + dur;
      times.push((times.pop() ?? 0) + dur / 1000);
    }
  }
  return times.filter((time) => time > 0);
}

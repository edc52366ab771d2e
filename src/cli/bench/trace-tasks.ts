import type { Page } from 'puppeteer-core';

/** What a trace says of one stretch of work. Microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Of that, what the processor was at it. */
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

interface Task {
  readonly end: number;
  scripts: number;
  ofOthers: boolean;
}

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8.execute'];
const TASK = 'RunTask';
/** What stands in a trace for scripts that run. */
const SCRIPT = new Set(['FunctionCall', 'EvaluateScript', 'v8.run', 'v8.callFunction', 'RunMicrotasks', 'V8.Execute']);

/**
 * Milliseconds of script in each task in which the extension's content scripts run while `work` runs, in the order of time; the first is the one that loads
 * them. What scripts make the browser do at once (style, layout, collecting garbage) is counted, what it does afterwards is not. It is the processor's time:
 * what other programs of the machine take in between is not the extension's. A task that does nothing but go on where a promise was waited for has no
 * address in the trace, and counts. Chromium only.
 */
export async function scriptTimesOf(
  page: Page,
  extensionOrigin: string,
  work: () => Promise<void>,
): Promise<readonly number[]> {
  await page.tracing.start({ categories: CATEGORIES });
  await work();
  const trace = await page.tracing.stop();
  if (trace === undefined) throw new Error('the browser gave no trace');
  const { traceEvents } = JSON.parse(Buffer.from(trace).toString('utf8')) as { traceEvents: TraceEvent[] };
  const isOurs = ({ args }: TraceEvent): boolean => args?.data?.url?.startsWith(`${extensionOrigin}/content-`) ?? false;
  const threads = new Map<string, TraceEvent[]>();
  const ours = new Set<string>();
  for (const event of traceEvents) {
    if (event.ph !== 'X' || event.dur === undefined) continue;
    const key = `${String(event.pid)} ${String(event.tid)}`;
    if (isOurs(event)) ours.add(key);
    const thread = threads.get(key);
    if (thread) thread.push(event);
    else threads.set(key, [event]);
  }
  return [...ours].flatMap((key) => scriptsInTasks(threads.get(key) ?? [], isOurs));
}

function scriptsInTasks(events: TraceEvent[], isOurs: (event: TraceEvent) => boolean): number[] {
  // A task comes before what runs in it, and what encloses before what it encloses.
  events.sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const tasks: Task[] = [];
  let scriptEnd = -1;
  for (const event of events) {
    const { name, ts, dur = 0, tdur = dur } = event;
    const task = tasks.at(-1);
    if (name === TASK && ts >= (task?.end ?? -1)) tasks.push({ end: ts + dur, scripts: 0, ofOthers: false });
    else if (task !== undefined && ts < task.end) {
      if (event.args?.data?.url !== undefined && SCRIPT.has(name)) task.ofOthers = !isOurs(event);
      if (!SCRIPT.has(name) || ts < scriptEnd) continue;
      scriptEnd = ts + dur;
      task.scripts += tdur / 1000;
    }
  }
  return tasks.flatMap(({ scripts, ofOthers }) => (scripts > 0 && !ofOthers ? [scripts] : []));
}

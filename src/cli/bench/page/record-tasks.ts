import type { Page } from 'puppeteer-core';

/** One task of a page's main thread in which the extension had a part. */
export interface ExtensionTask {
  /** Milliseconds that the processor was at it. Other programs of the machine do not count; collecting garbage does. */
  readonly ms: number;
  /** Milliseconds on the clock. */
  readonly clockMs: number;
  /** Milliseconds since the recording began. */
  readonly at: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8.execute'];
const TASK = 'RunTask';
/** Events of which a task of a script consists. */
const SCRIPT: ReadonlySet<string> = new Set(['RunMicrotasks', 'FunctionCall', 'EvaluateScript', 'v8.callFunction']);

/**
 * Runs something and gives every task of the page in which a content script of the extension ran, Chromium only. A task that runs promises alone tells no
 * address; it counts as the extension's, so that the page must not have scripts of its own that wait for promises.
 */
export async function recordTasks(
  page: Page,
  extensionOrigin: string,
  run: () => Promise<void>,
): Promise<readonly ExtensionTask[]> {
  const client = await page.createCDPSession();
  const events: TraceEvent[] = [];
  client.on('Tracing.dataCollected', ({ value }) => {
    for (const event of value) events.push(event);
  });
  await client.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES, excludedCategories: ['*'] },
  });
  await run();
  const complete = new Promise<void>((resolve) => {
    client.once('Tracing.tracingComplete', () => resolve());
  });
  await client.send('Tracing.end');
  await complete;
  await client.detach();
  return tasksOf(events, extensionOrigin);
}

/** The longest of the tasks in milliseconds; 0 when there is none. */
export function longestTask(tasks: readonly ExtensionTask[]): number {
  return Math.max(0, ...tasks.map(({ ms }) => ms));
}

function tasksOf(all: readonly TraceEvent[], extensionOrigin: string): ExtensionTask[] {
  const isOurs = (event: TraceEvent): boolean => event.args?.data?.url?.startsWith(`${extensionOrigin}/`) ?? false;
  const threads = new Set(all.filter(isOurs).map(threadOf));
  const events = all.filter((event) => event.ph === 'X' && threads.has(threadOf(event))).sort((a, b) => a.ts - b.ts);
  const began = events[0]?.ts ?? 0;
  const tasks: ExtensionTask[] = [];
  for (const thread of threads) {
    let task: TraceEvent | null = null;
    let inside: TraceEvent[] = [];
    const end = (): void => {
      const addresses = inside.flatMap(({ args }) => args?.data?.url ?? []);
      const isScript = inside.some(({ name }) => SCRIPT.has(name));
      if (task !== null && (inside.some(isOurs) || (isScript && addresses.length === 0)))
        tasks.push({
          ms: (task.tdur ?? task.dur ?? 0) / 1000,
          clockMs: (task.dur ?? 0) / 1000,
          at: (task.ts - began) / 1000,
        });
      inside = [];
    };
    for (const event of events) {
      if (threadOf(event) !== thread) continue;
      if (event.name === TASK) {
        end();
        task = event;
      } else if (task !== null && event.ts <= task.ts + (task.dur ?? 0)) inside.push(event);
    }
    end();
  }
  return tasks;
}

function threadOf({ pid, tid }: TraceEvent): string {
  return `${String(pid)} ${String(tid)}`;
}

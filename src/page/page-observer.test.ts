// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { observePage, type WorkReason } from './page-observer';

let stop: AbortController;
let spent: number;
let works: WorkReason[];
let hold: (() => Promise<void>) | null;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  stop = new AbortController();
  spent = 0;
  works = [];
  hold = null;
  document.body.innerHTML = '<p id=p>text</p>';
  history.replaceState(null, '', '/start');
});

afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

function observe(note: (changes: readonly MutationRecord[]) => boolean = () => true) {
  return observePage({
    view: window,
    note,
    spent: () => spent,
    signal: stop.signal,
    async work(reason) {
      works.push(reason);
      await hold?.();
    },
  });
}

async function change(): Promise<void> {
  document.getElementById('p')!.append('x');
  await Promise.resolve();
}

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

describe('work', () => {
  it('is done once at the start and then only when something changed', async () => {
    observe();
    await pass(10_000);
    expect(works).toEqual([{ navigated: false }]);
  });

  it('waits until the page is quiet', async () => {
    observe();
    await change();
    await pass(80);
    await change();
    await pass(80);
    expect(works).toHaveLength(1);
    await pass(20);
    expect(works).toHaveLength(2);
  });

  it('does not wait for ever', async () => {
    observe();
    for (let time = 0; time < 600; time += 50) {
      await change();
      await pass(50);
    }
    expect(works).toHaveLength(2);
  });

  it('is not done for changes that do not matter', async () => {
    observe(() => false);
    await change();
    await pass(1000);
    expect(works).toHaveLength(1);
  });

  it('is done when asked for', async () => {
    const { request } = observe();
    request();
    await pass(100);
    expect(works).toHaveLength(2);
  });

  it('never overlaps; what changes meanwhile is done afterwards', async () => {
    let release = () => {};
    hold = () => new Promise((resolve) => (release = resolve));
    observe();
    await change();
    await pass(1000);
    expect(works).toHaveLength(1);
    hold = null;
    release();
    await pass(600);
    expect(works).toHaveLength(2);
  });

  // Fails when rests are the same in both.
  it.each([
    ['a fortieth of the time at most while the page changes without a pause', 20, 0.01, 0.03],
    ['a tenth of the time at most when it pauses in between', 200, 0.05, 0.12],
  ])('takes %s', async (_what, every, least, most) => {
    hold = () => {
      spent += 80;
      return Promise.resolve();
    };
    observe();
    await pass(1);
    // What was done at the start does not count.
    spent = 0;
    const duration = 16_000;
    for (let time = 0; time < duration; time += every) {
      await change();
      await pass(every);
    }
    expect(spent / duration).toBeGreaterThan(least);
    expect(spent / duration).toBeLessThan(most);
  });

  // Fails when a calm page has to wait as long as one that goes on changing.
  it('comes soon after dear work when the page has become calm', async () => {
    hold = () => {
      spent += 150;
      return Promise.resolve();
    };
    observe();
    await pass(1);
    for (let time = 0; time < 400; time += 20) {
      await change();
      await pass(20);
    }
    expect(works).toHaveLength(1);
    await pass(320);
    expect(works).toHaveLength(2);
  });

  it('ends with the signal', async () => {
    observe();
    await change();
    stop.abort();
    await change();
    await pass(1000);
    expect(works).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('an address that changes', () => {
  it('is told with the next change of the page, also one that would not matter', async () => {
    observe(() => false);
    history.pushState(null, '', '/next');
    await change();
    await pass(200);
    expect(works).toEqual([{ navigated: false }, { navigated: true }]);
    await change();
    await pass(200);
    expect(works).toHaveLength(2);
  });

  it('is the same with another fragment', async () => {
    observe();
    history.pushState(null, '', '/start#below');
    await change();
    await pass(200);
    expect(works).toEqual([{ navigated: false }, { navigated: false }]);
  });
});

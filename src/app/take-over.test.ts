import { describe, expect, it, vi } from 'vitest';
import type { DomView } from '../page/dom-access';
import { takeOver } from './take-over';

// Seen to fail when an end leaves its function behind, and when the one before is not called.
describe('instances in one document', () => {
  it('the later one ends the earlier one, and is not ended by its end', () => {
    const view = {} as DomView;
    const [first, second] = [new AbortController(), new AbortController()];
    const ends = [vi.fn(() => first.abort()), vi.fn(() => second.abort())] as const;
    takeOver(view, ends[0], first.signal);
    takeOver(view, ends[1], second.signal);
    expect(ends[0]).toHaveBeenCalledTimes(1);
    expect(ends[1]).not.toHaveBeenCalled();
    takeOver(view, vi.fn(), new AbortController().signal);
    expect(ends[0]).toHaveBeenCalledTimes(1);
    expect(ends[1]).toHaveBeenCalledTimes(1);
  });

  it('one that has ended is forgotten', () => {
    const view = {} as DomView;
    const first = new AbortController();
    takeOver(view, () => undefined, first.signal);
    first.abort();
    expect(Object.keys(view)).toEqual([]);
  });
});

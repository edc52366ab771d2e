import type { Messages } from '../browser/messages';
import { frameToJumpTo, mergeFrames, type FrameReport } from '../core/summary/merge-frames';
import type { EntryCount, FrameSummary } from '../core/summary/page-summary';

/** The page of one tab, all its frames together. */
export interface TabPage {
  /** What is on the page now; null when no content script answers in its top frame. */
  read(): Promise<{ readonly top: FrameSummary; readonly entries: readonly EntryCount[] } | null>;
  /** Goes to the next mention of the entry, through all frames in turn. */
  jump(entry: string): Promise<void>;
  /** Sets the page's date by hand, or takes it back. */
  setDate(date: string | null): Promise<void>;
}

export function createTabPage(messages: Messages, tabId: number): TabPage {
  const jumps = new Map<string, number>();
  let reports: readonly FrameReport[] = [];
  const ask = async (frameId: number): Promise<FrameReport | null> => {
    try {
      return { frameId, summary: await messages.toFrame(tabId, frameId, 'content:summary', {}) };
    } catch {
      return null;
    }
  };

  return {
    async read() {
      const [top, others] = await Promise.all([
        ask(0),
        messages.toBackground('background:frames', { tabId }).then(
          (frames) => Promise.all(frames.filter((frameId) => frameId !== 0).map(ask)),
          (): (FrameReport | null)[] => [],
        ),
      ]);
      if (top === null) return null;
      reports = [top, ...others.filter((report) => report !== null)];
      return { top: top.summary, entries: mergeFrames(reports) };
    },
    async jump(entry) {
      const visited = jumps.get(entry) ?? 0;
      const frameId = frameToJumpTo(reports, entry, visited);
      if (frameId === null) return;
      jumps.set(entry, visited + 1);
      await messages.toFrame(tabId, frameId, 'content:jump', { entry });
    },
    async setDate(date) {
      await messages.toFrame(tabId, 0, 'content:set-date', { date });
    },
  };
}

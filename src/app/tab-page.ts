import type { Messages } from '../browser/messages';
import { frameToJumpTo, mergeFrames, type FrameReport } from '../core/summary/merge-frames';
import type { Quote } from '../core/notes/page-notes';
import type { EntryCount, FrameSummary } from '../core/summary/page-summary';
import type { TabState } from './tab-state';

/** The page of one tab, all its frames together. */
export interface TabPage {
  /** What is on the page now; null when no content script answers in its top frame. */
  read(): Promise<{ readonly top: FrameSummary; readonly entries: readonly EntryCount[] } | null>;
  /** Where each entry is first mentioned, the top frame's mentions before the others'. */
  quotes(): Promise<readonly Quote[]>;
  /** Goes to the next mention of the entry, through all frames in turn. */
  jump(entry: string): Promise<void>;
  /** Sets the page's date by hand, or takes it back. */
  setDate(date: string | null): Promise<void>;
}

export interface TabPageOptions {
  readonly messages: Messages;
  readonly tabId: number;
  /** The tab's state as the background keeps it. It is read where it is stored, so that nobody waits for the background to wake up. */
  readonly state: () => Promise<TabState>;
}

export function createTabPage({ messages, tabId, state }: TabPageOptions): TabPage {
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
        state().then(
          ({ frames }) =>
            Promise.all(
              Object.keys(frames)
                .map(Number)
                .filter((frameId) => frameId !== 0)
                .sort((a, b) => a - b)
                .map(ask),
            ),
          (): (FrameReport | null)[] => [],
        ),
      ]);
      if (top === null) return null;
      reports = [top, ...others.filter((report) => report !== null)];
      return { top: top.summary, entries: mergeFrames(reports) };
    },
    async quotes() {
      const found = await Promise.all(
        reports.map(({ frameId }) =>
          messages.toFrame(tabId, frameId, 'content:quotes', {}).catch((): readonly Quote[] => []),
        ),
      );
      return found.flat();
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

import type { EntryType } from '../knowledge/pack';
import type { PageDate } from '../text/text-piece';

/** One entry on a page with how often it is mentioned there. */
export interface EntryCount {
  readonly entry: string;
  readonly type: EntryType;
  readonly count: number;
  /** Mentions of it that the resolver was sure of. */
  readonly sure: number;
}

/** What one frame reports of itself. The toolbar popup merges the frames of a tab. */
export interface FrameSummary {
  /** Address of the frame's document, for the switch of this site: the toolbar popup may not ask the browser for it. */
  readonly address: string;
  readonly pageDate: PageDate;
  readonly language: string | null;
  /** In order of first mention. */
  readonly entries: readonly EntryCount[];
  /** True when highlights are painted here (settings may have switched them off). */
  readonly painted: boolean;
}

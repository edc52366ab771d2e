import type { BrowserApi } from './api';

const BACKGROUND = '#3d5a66';
const TEXT = '#ffffff';
/** More does not fit. */
const MOST_SHOWN = 999;

export interface Badge {
  /** Shows the number of entries on a tab's page; 0 shows nothing. A tab that is gone meanwhile is no error. */
  show(tabId: number, count: number): Promise<void>;
}

export function createBadge(api: Pick<BrowserApi, 'action'>): Badge {
  return {
    async show(tabId, count) {
      try {
        await api.action.setBadgeText({ tabId, text: count === 0 ? '' : String(Math.min(count, MOST_SHOWN)) });
        if (count === 0) return;
        await api.action.setBadgeBackgroundColor({ tabId, color: BACKGROUND });
        await api.action.setBadgeTextColor({ tabId, color: TEXT });
      } catch {
        // The tab was closed between the count and the badge.
      }
    },
  };
}

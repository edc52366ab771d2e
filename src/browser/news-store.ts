import type { BrowserApi } from './api';

const NEWS_KEY = 'news';

interface StoredNews {
  /** The version that the reader has been told about, or is to be told about. */
  readonly version: string;
  readonly told: boolean;
}

/** What is new after an update, told once. Kept beside the settings, so that it outlives the background. */
export interface NewsStore {
  /** Notes that the reader is to be told about a version, unless they were told already. */
  announce(version: string): Promise<void>;
  /** The version to tell about, for this one time; null when there is nothing to tell. */
  take(): Promise<string | null>;
}

export function createNewsStore(api: Pick<BrowserApi, 'storage'>): NewsStore {
  const { local } = api.storage;
  const read = async (): Promise<StoredNews | null> => {
    const stored: unknown = (await local.get(NEWS_KEY))[NEWS_KEY];
    return isNews(stored) ? stored : null;
  };
  return {
    async announce(version) {
      // A reload of a developer's build is told as an update to the same version.
      if ((await read())?.version !== version) await local.set({ [NEWS_KEY]: { version, told: false } });
    },
    async take() {
      const news = await read();
      if (news === null || news.told) return null;
      await local.set({ [NEWS_KEY]: { ...news, told: true } });
      return news.version;
    },
  };
}

function isNews(value: unknown): value is StoredNews {
  return (
    typeof value === 'object' &&
    value !== null &&
    'version' in value &&
    typeof value.version === 'string' &&
    'told' in value &&
    typeof value.told === 'boolean'
  );
}

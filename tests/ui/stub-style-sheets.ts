import { vi } from 'vitest';

/** jsdom has no constructed style sheets; these take their rules and do nothing with them. */
export function stubStyleSheets(): void {
  vi.stubGlobal(
    'CSSStyleSheet',
    class {
      replaceSync() {
        return undefined;
      }
    },
  );
}

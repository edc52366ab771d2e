import { createTranslate } from '../browser/i18n';
import { ownRights } from '../browser/own-rights';
import { readAccess } from '../browser/read-access';
import { requestSiteAccess } from '../browser/request-access';
import { createSettingsStore } from '../browser/settings-store';
import type { WelcomeState } from '../ui/welcome/welcome-state';
import { createWelcomeView } from '../ui/welcome/welcome-view';
import { startContentApp, type ContentAppOptions } from './content-app';

export interface WelcomeAppOptions extends Omit<ContentAppOptions, 'isOnHere' | 'escape'> {
  readonly place: HTMLElement;
}

/**
 * Starts the welcome page in the given element; returns what stops it. Content scripts do not run in the extension's own pages, so the same code is
 * started on its article here.
 */
export function startWelcomeApp(options: WelcomeAppOptions): () => void {
  const { place, api } = options;
  const stop = new AbortController();
  const store = createSettingsStore(api);
  let state: WelcomeState | null = null;
  let stopReading: (() => void) | null = null;

  const show = (change: Partial<WelcomeState>) => {
    if (state === null || stop.signal.aborted) return;
    state = { ...state, ...change };
    view.show(state);
  };
  const view = createWelcomeView(place, createTranslate(api), {
    // Firefox opens its question only while the click is handled, so nothing may be awaited before it.
    allowSites: () =>
      void requestSiteAccess(api).then(
        (granted) => show({ asked: granted ? 'granted' : 'denied' }),
        () => show({ asked: 'denied' }),
      ),
    setOn: (on) => void store.change({ on }).catch(() => show({})),
    chooseDemoDate: (demoDate) => show({ demoDate }),
    openOptions: () => void api.runtime.openOptionsPage(),
  });
  store.watch((settings) => show({ settings }), stop.signal);
  void Promise.all([store.read(), readAccess(api), ownRights(api)]).then(([settings, access, rights]) => {
    if (stop.signal.aborted) return;
    state = { settings, access, rights, asked: 'not-yet', demoDate: 0 };
    show({});
    stopReading = startContentApp({ ...options, escape: undefined, isOnHere: ({ on }) => on });
  });
  return () => {
    stop.abort();
    stopReading?.();
    view.destroy();
  };
}

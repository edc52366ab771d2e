import type { BrowserApi } from '../browser/api';
import { isAlive } from '../browser/api';
import { createClosedRoots } from '../browser/closed-roots';
import { createTranslate } from '../browser/i18n';
import { createMessages } from '../browser/messages';
import { createSettingsReader } from '../browser/settings-reader';
import type { PageMatcher } from '../core/matching/matcher';
import { entriesNotHere } from '../core/settings/marked-entries';
import { hasNoKind } from '../core/settings/parse-settings';
import type { Settings } from '../core/settings/settings';
import type { FrameSummary } from '../core/summary/page-summary';
import type { DomView } from '../page/dom-access';
import type { EscapeWatch } from '../page/escape-watch';
import { sweepRemains } from '../page/remains';
import { isOnForFrame } from './frame-sites';
import { startPageSession, type PageSession } from './page-session';
import { createTabDate } from './tab-date';
import { takeOver } from './take-over';

export interface ContentAppOptions {
  readonly view: DomView;
  readonly api: BrowserApi;
  /** Called once, when there is text to match. */
  readonly createMatcher: () => PageMatcher;
  readonly detectLanguage: (text: string) => string | null;
  /** Whether the reader's settings let Dragoman work here. Without it the list of sites decides. */
  readonly isOnHere?: (settings: Settings) => boolean;
  /** Left out where none was started before the page. */
  readonly escape: EscapeWatch | undefined;
}

/** A frame that cannot hold a card is left alone. CSS pixels. */
const SMALLEST_FRAME = { width: 120, height: 80 };

/** Starts Dragoman in one document. The function that comes back takes everything away again. */
export function startContentApp(options: ContentAppOptions): () => void {
  const { view, api, isOnHere = (now: Settings) => isOnForFrame(now, view) } = options;
  const { document } = view;
  const isTop = view.top === view;
  const app = new AbortController();
  const stop = (): void => {
    running?.stop.abort();
    app.abort();
  };
  /** An updated or removed extension leaves its content scripts behind; they clean up and fall silent. */
  const alive = (): boolean => {
    if (!isAlive(api)) stop();
    return !app.signal.aborted;
  };
  takeOver(view, stop, app.signal);
  const sweepRoot = sweepRemains(view);
  const messages = createMessages(api);
  const store = createSettingsReader(api);
  let settings: Settings | null = null;
  let running: { readonly session: PageSession; readonly stop: AbortController } | null = null;
  let matcher: PageMatcher | null = null;
  let reported: string | null = null;
  let dateTaken = Promise.resolve();

  const tabDate = createTabDate({
    isTop,
    messages,
    onChange: () => {
      dateTaken = running?.session.dateChanged() ?? dateTaken;
    },
    onFailure: alive,
  });
  const report = (entries: readonly string[]): void => {
    const key = entries.join(' ');
    if (key === (reported ?? '')) return;
    reported = key;
    messages.toBackground('background:frame-count', { entries }).catch(alive);
  };

  const isWanted = (now: Settings): boolean => {
    const fits = isTop || (view.innerWidth >= SMALLEST_FRAME.width && view.innerHeight >= SMALLEST_FRAME.height);
    return fits && !hasNoKind(now) && isOnHere(now);
  };
  const start = (now: Settings): void => {
    const own = new AbortController();
    const session = startPageSession({
      ...options,
      messages,
      closedRootOf: createClosedRoots(api),
      sweepRoot,
      matcher: () => (matcher ??= options.createMatcher()),
      t: createTranslate(api),
      settings: now,
      today,
      givenDate: tabDate.givenDate,
      isAlive: alive,
      onNavigated: tabDate.navigated,
      onScan({ pieces, entries, pageDate }) {
        if (pieces.length > 0) tabDate.found(pageDate);
        const { kinds } = settings ?? now;
        const elsewhere = entriesNotHere(settings ?? now, view.location.href);
        report(entries.flatMap(({ entry, type }) => (kinds[type] && !elsewhere.has(entry) ? [entry] : [])));
      },
      signal: own.signal,
    });
    running = { session, stop: own };
  };
  const apply = (): void => {
    if (settings === null || !alive()) return;
    if (!isWanted(settings)) {
      running?.stop.abort();
      running = null;
      report([]);
    } else if (running === null) start(settings);
    else running.session.change(settings);
  };
  const summary = (): FrameSummary =>
    running?.session.summary() ?? {
      address: view.location.href,
      pageDate: { date: null, from: 'none' },
      language: null,
      entries: [],
      painted: false,
    };
  /** A key command goes to all frames; the one where the reader is obeys, and the top frame when the reader is in none. */
  const hasFocus = (): boolean => {
    const inner = document.activeElement?.localName;
    if (inner === 'iframe' || inner === 'frame') return false;
    return document.hasFocus() || (isTop && document.visibilityState === 'visible');
  };

  messages.answer(
    {
      'content:tab-date': ({ date, byHand }) => {
        if (!isTop) tabDate.handedDown(date, byHand);
        return null;
      },
      'content:summary': summary,
      'content:quotes': () => running?.session.quotes() ?? [],
      'content:jump': ({ entry }) => ({ found: running?.session.jump(entry) ?? false }),
      async 'content:set-date'({ date }) {
        tabDate.setByHand(date);
        await dateTaken;
        return summary();
      },
      'content:command': ({ command }) => {
        if (!hasFocus()) return null;
        if (command === 'open-card') running?.session.openCard();
        else running?.session.walk(command === 'next-mention' ? 1 : -1);
        return null;
      },
    },
    app.signal,
  );
  store.watch((next) => {
    settings = next;
    apply();
  }, app.signal);
  if (!isTop) view.addEventListener('resize', apply, { signal: app.signal });
  view.addEventListener(
    'pagehide',
    () => {
      report([]);
      tabDate.leaving();
    },
    { signal: app.signal },
  );
  view.addEventListener(
    'pageshow',
    (event) => {
      if (!event.persisted || !alive()) return;
      reported = null;
      void running?.session.dateChanged();
    },
    { signal: app.signal },
  );
  store.read().then(
    (read) => {
      settings = read;
      apply();
    },
    () => alive(),
  );
  return stop;
}

/** The reader's day, `YYYY-MM-DD`. */
function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

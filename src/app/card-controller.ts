import type { Messages } from '../browser/messages';
import { createHoverMachine } from '../core/hover/hover-machine';
import type { HoverEvent, HoverTarget, HoverTimes } from '../core/hover/hover-state';
import type { CardModel, EntryLink } from '../core/summary/card-model';
import type { Translate } from '../core/translate';
import type { CardHost } from '../page/card-host';
import type { DomView } from '../page/dom-access';
import { isSamePlace, keyOf, rangeOf, type Mark } from '../page/mark';
import type { CardAnchor, CardMention, CardState, CardView } from '../ui/card/card-state';
import { createCardView } from '../ui/card/card-view';

/** The card of one frame: the hover machine on one side, the card's view on the other. */
export interface CardController {
  /** The pointer is at a point: on a mark, or on none. Null: it has left the page. */
  point(mark: Mark | null, at: { readonly x: number; readonly y: number } | null): void;
  openByKey(mark: Mark): void;
  /** A finger has tapped on a mark. */
  openByTap(mark: Mark, at: { readonly x: number; readonly y: number }): void;
  /** The marks of the page are others now: a card whose mark is gone closes. */
  marksChanged(marks: readonly Mark[]): void;
  close(): void;
  pressOutside(): void;
  /** True while a card is open or about to open. */
  isActive(): boolean;
  /** Puts the open card above what has entered the top layer since. */
  raise(): void;
  /** Something of the page may have entered the top layer: a card that is not open yet is to open above it. */
  putAway(): void;
  stop(): void;
}

export interface CardControllerOptions {
  readonly view: DomView;
  readonly host: CardHost;
  readonly messages: Messages;
  readonly t: Translate;
  readonly times: () => HoverTimes;
  /** What the entry is asked with: the page's date and the entries on it. */
  readonly page: () => { readonly pageDate: string | null; readonly onPage: readonly string[] };
  /** The event in whose mention a mark stands, if any. */
  readonly eventAround: (mark: Mark) => string | null;
  /** How often the page mentions an entry. */
  readonly mentionsOf: (entry: string) => number;
  /** The mark as it is now, painted or not; undefined when it is gone. */
  readonly find: (mark: Mark) => Mark | undefined;
  /** Scrolls to the next (1) or previous (-1) mention of an entry after a mark, and flashes it; null when there is no other. */
  readonly step: (entry: string, from: Mark, direction: 1 | -1) => Mark | null;
  /** Asking has failed; the extension may be gone. */
  readonly onFailure: () => void;
}

/** Milliseconds that a card starts early to be there when it is due: up to a frame of the screen, and 8 to paint it over a newspaper's page. */
const LEAD = 24;

interface Answer {
  readonly token: number;
  readonly model: CardModel;
  readonly mention: CardMention | null;
  readonly canOpenPanel: boolean;
}

export function createCardController(options: CardControllerOptions): CardController {
  const { view, host, messages } = options;
  const targets = new Map<string, Mark>();
  const numbers = new WeakMap<object, number>();
  let card: CardView | null = null;
  let numbered = 0;
  let answer: Answer | null = null;
  let shown: Answer | null = null;
  let pointer: CardAnchor['pointer'] = null;
  /** A card that the keyboard opens takes the focus; one that a finger opens does not. */
  let byTap = false;
  /** The reader has stepped from mention to mention, and those need not be painted. */
  let stepped = false;
  let ahead: { readonly entry: string; readonly model: Promise<CardModel | null> } | null = null;

  /** The same for the same mark; a line that was read anew has new marks. */
  const targetOf = (mark: Mark): HoverTarget => {
    const line = numbers.get(mark.piece) ?? (numbered += 1);
    numbers.set(mark.piece, line);
    const key = `${line} ${keyOf(mark)}`;
    targets.set(key, mark);
    return { key, entry: mark.mention.entry };
  };
  const reducedMotion = (): boolean => view.matchMedia('(prefers-reduced-motion: reduce)').matches;

  let opensPanel: boolean | null = null;
  /** Asked until it was answered: a browser does not learn it. */
  const canOpenPanel = async (): Promise<boolean> =>
    (opensPanel ??= await messages.toBackground('background:opens-panel', {}));
  const request = (entry: string): Promise<CardModel | null> =>
    messages.toBackground('background:card', { entry, ...options.page() });
  /** Asks as soon as the pointer is still on a mark: the background may be asleep, and has until the card is due to wake up. */
  const askAhead = (entry: string): void => {
    if (ahead?.entry === entry) return;
    const model = request(entry);
    ahead = { entry, model };
    // The first card of a page pays for the code and the style sheet of all; there is most time for that before it is due.
    card ??= createCard();
    const warmUp = (found: CardModel | null): void => {
      if (found === null || answer !== null) return;
      const bare = { token: 0, model: found, mention: null, canOpenPanel: opensPanel === true };
      card?.prepare(stateWith(bare, false, false), null);
    };
    // Whoever takes it up hears of a failure; nobody may.
    model.then(warmUp, () => undefined);
  };
  const ask = async (token: number, entry: string): Promise<void> => {
    const state = machine.state();
    const approached = state.at === 'approaching' || state.at === 'leaving' ? state.approach : null;
    const mark = approached?.token === token ? (targets.get(approached.target.key) ?? null) : null;
    try {
      const [model, mention, opens] = await Promise.all([
        ahead?.entry === entry ? ahead.model : request(entry),
        mark === null ? null : aboutMention(mark),
        canOpenPanel(),
      ]);
      if (model !== null) {
        answer = { token, model, mention, canOpenPanel: opens };
        card ??= createCard();
        // What was asked for by key is due already, and laid out once.
        const restsOn = state.at === 'approaching' && !state.byKey ? mark : null;
        card?.prepare(stateWith(answer, false, false), restsOn && anchorOf(view, restsOn, pointer));
      }
      send({ type: 'answer', token, found: model !== null });
    } catch {
      options.onFailure();
      send({ type: 'answer', token, found: false });
    }
  };
  const aboutMention = async (mark: Mark): Promise<CardMention> => {
    const { sure, why, alternatives } = mark.mention;
    const around = options.eventAround(mark);
    const ids = around === null ? alternatives : [around, ...alternatives];
    const links = ids.length === 0 ? [] : await messages.toBackground('background:labels', { entries: ids });
    const isAround = (link: EntryLink) => link.id === around;
    return { sure, why, alternatives: links.filter((link) => !isAround(link)), around: links.find(isAround) ?? null };
  };

  const stateWith = (
    { model, mention, canOpenPanel: opens }: Answer,
    pinned: boolean,
    canGoBack: boolean,
  ): CardState => ({
    model,
    mention,
    pinned,
    canGoBack,
    mentions: options.mentionsOf(model.id),
    canCopy: view.isSecureContext && 'clipboard' in view.navigator,
    canOpenPanel: opens,
    reducedMotion: reducedMotion(),
  });
  const stateOf = (of: Answer): CardState | null => {
    const state = machine.state();
    if (state.at !== 'open' && state.at !== 'leaving') return null;
    return stateWith(of, state.card.pinned, state.card.trail.length > 1);
  };
  const show = (token: number, target: HoverTarget, moved: boolean, focus: boolean): void => {
    const mark = targets.get(target.key);
    if (answer?.token !== token || mark === undefined) return;
    shown = answer;
    const state = stateOf(shown);
    card ??= createCard();
    // A page that replaces all of its content has taken our host with it.
    host.restore();
    if (state === null || card === null) return;
    stepped &&= !moved;
    if (moved) card.show(state, anchorOf(view, mark, focus && !byTap ? null : pointer), { focus: focus && !byTap });
    else card.update(state);
  };
  const step = async (direction: 1 | -1): Promise<void> => {
    const state = machine.state();
    const from = state.at === 'open' || state.at === 'leaving' ? targets.get(state.card.target.key) : undefined;
    const before = shown;
    if (from === undefined || before === null) return;
    const mark = options.step(before.model.id, from, direction);
    if (mark === null) return;
    const mention = await aboutMention(mark).catch(() => null);
    // Meanwhile the card may have closed or be about something else.
    if (shown !== before) return;
    shown = { ...before, mention };
    send({ type: 'step', target: targetOf(mark) });
  };
  const move = (target: HoverTarget): void => {
    const mark = targets.get(target.key);
    const state = shown === null ? null : stateOf(shown);
    if (mark === undefined || state === null) return;
    stepped = true;
    if (state.pinned) card?.update(state);
    else card?.show(state, anchorOf(view, mark, null));
  };
  const createCard = (): CardView | null => {
    const root = host.root();
    return root === null
      ? null
      : createCardView(root, options.t, {
          openEntry: (entry) => send({ type: 'follow', entry }),
          back: () => send({ type: 'back' }),
          step: (direction) => void step(direction),
          togglePin: () => send({ type: 'toggle-pin' }),
          openPanel: (entry) => void messages.toBackground('background:open-panel', { entry }).catch(options.onFailure),
          close: () => send({ type: 'close' }),
          copy: (text) =>
            view.navigator.clipboard.writeText(text).then(
              () => true,
              () => false,
            ),
        });
  };

  const machine = createHoverMachine({
    times() {
      const times = options.times();
      return { ...times, show: times.show - LEAD, fade: reducedMotion() ? 0 : times.fade };
    },
    after: (ms, callback) => {
      const timer = view.setTimeout(callback, ms);
      return () => view.clearTimeout(timer);
    },
    perform: (effect) => {
      if (effect.do === 'ask') void ask(effect.token, effect.entry);
      else if (effect.do === 'show') show(effect.token, effect.target, effect.moved, effect.focus);
      else if (effect.do === 'move') move(effect.target);
      else if (effect.do === 'hide') {
        shown = null;
        card?.hide({ fade: effect.fade });
      } else {
        const state = shown === null ? null : stateOf(shown);
        if (state !== null) card?.update(state);
      }
    },
  });
  const send = (event: HoverEvent): void => {
    machine.send(event);
    if (machine.state().at !== 'idle') return;
    targets.clear();
    ahead = null;
    card?.putAway();
  };

  return {
    point(mark, at) {
      const isOver = at !== null && card?.isOver(at.x, at.y) === true;
      if (isOver) send({ type: 'point', on: 'card' });
      else if (mark !== null) {
        pointer = at;
        send({ type: 'point', on: targetOf(mark) });
        // After the clock has started: the first card of a page takes a while to be made.
        askAhead(mark.mention.entry);
      } else if (machine.state().at !== 'idle') send({ type: 'point', on: null });
    },
    openByKey(mark) {
      byTap = false;
      send({ type: 'open-by-key', target: targetOf(mark) });
    },
    openByTap(mark, at) {
      byTap = true;
      pointer = at;
      send({ type: 'open-by-key', target: targetOf(mark) });
    },
    marksChanged(marks) {
      const state = machine.state();
      if (state.at === 'idle') return;
      ahead = null;
      const target = state.at === 'approaching' ? state.approach.target : state.card.target;
      const own = targets.get(target.key);
      const painted = own === undefined ? undefined : marks.find((mark) => isSamePlace(mark, own));
      const same = painted ?? (own !== undefined && stepped ? options.find(own) : undefined);
      if (own === undefined || same === undefined) {
        send({ type: 'gone' });
        return;
      }
      // Its line was read again and says the same: the card stays, and the mark keeps its key.
      targets.set(target.key, same);
      const line = numbers.get(own.piece);
      if (line !== undefined) numbers.set(same.piece, line);
    },
    close: () => send({ type: 'close' }),
    pressOutside: () => send({ type: 'press-outside' }),
    isActive: () => machine.state().at !== 'idle',
    raise: () => card?.raise(),
    putAway: () => card?.putAway(),
    stop() {
      machine.stop();
      card?.destroy();
      card = null;
    },
  };
}

/** The mark as the card sees it, measured anew each time; empty once the mark is gone. */
function anchorOf(view: DomView, mark: Mark, pointer: CardAnchor['pointer']): CardAnchor {
  return {
    pointer,
    getBoundingClientRect: () => rangeOf(view.document, mark)?.getBoundingClientRect() ?? new view.DOMRect(),
    getClientRects: () => rangeOf(view.document, mark)?.getClientRects() ?? [],
  };
}

import type {
  Approach,
  HoverEffect,
  HoverEvent,
  HoverState,
  HoverStep,
  HoverTarget,
  HoverTimer,
  HoverTimes,
  OpenCard,
} from './hover-state';

export const IDLE: HoverState = { at: 'idle', tokens: 0 };

const STOP_ALL: readonly HoverEffect[] = [stop('rest'), stop('show'), stop('leave')];

type Of<At extends HoverState['at']> = Extract<HoverState, { at: At }>;

/**
 * The life of the card, as a pure function.
 *
 *     idle --on a mention--> approaching --rest: ask--> --show time and answer--> open
 *       ^                        |                                                 | ^
 *       |<---off the mention-----+                                     off both    v |  back on either
 *       |<------------------------ leave time ---------------------------------- leaving
 *       |                                                    (the next mention approaches meanwhile,
 *       +<------------------------ Escape, press outside, gone                and may open before the time is over)
 *
 * A pinned card stays until it is let go or closed. One opened by keyboard stays until the pointer has been on it.
 */
export function reduceHover(state: HoverState, event: HoverEvent, times: HoverTimes): HoverStep {
  if (event.type === 'close' || event.type === 'gone') return close(state, times);
  if (event.type === 'open-by-key') return approach(state, event.target, times, true);
  switch (state.at) {
    case 'idle':
      return event.type === 'point' && isTarget(event.on) ? approach(state, event.on, times, false) : stay(state);
    case 'approaching':
      return whileApproaching(state, event, times);
    case 'open':
      return whileOpen(state, event, times);
    case 'leaving':
      return whileLeaving(state, event, times);
  }
}

function whileApproaching(state: Of<'approaching'>, event: HoverEvent, times: HoverTimes): HoverStep {
  const { target } = state.approach;
  if (event.type === 'point') {
    if (state.byKey || (isTarget(event.on) && event.on.key === target.key)) return stay(state);
    if (isTarget(event.on)) return approach(state, event.on, times, false);
    return close(state, times);
  }
  if (event.type === 'press-outside') return close(state, times);
  const advanced = advance(state.approach, event);
  if (advanced === null) return stay(state);
  if (advanced === 'unknown') return close(state, times);
  const { approach: next, effects } = advanced;
  if (next.stage !== 'ready' || !next.due) return { state: { ...state, approach: next }, effects };
  return open(state, next, state.byKey);
}

function whileOpen(state: Of<'open'>, event: HoverEvent, times: HoverTimes): HoverStep {
  const { card } = state;
  if (event.type === 'point') {
    const onOwn = event.on === 'card' || (isTarget(event.on) && event.on.key === card.target.key);
    if (onOwn) return card.byKey ? { state: { ...state, card: { ...card, byKey: false } }, effects: [] } : stay(state);
    if (card.pinned || card.byKey) return stay(state);
    const grace: HoverEffect = { do: 'start', timer: 'leave', token: card.token, ms: times.leave };
    return leave(state, card, event.on, times, [grace]);
  }
  return withCard(state, card, event, times);
}

function whileLeaving(state: Of<'leaving'>, event: HoverEvent, times: HoverTimes): HoverStep {
  const { card } = state;
  if (event.type === 'point') {
    const back = event.on === 'card' || (isTarget(event.on) && event.on.key === card.target.key);
    if (back) return { state: { at: 'open', tokens: state.tokens, card }, effects: STOP_ALL };
    if (isTarget(event.on) && event.on.key === state.approach?.target.key) return stay(state);
    return leave(state, card, event.on, times, isTarget(event.on) ? [] : [stop('rest'), stop('show')]);
  }
  if (event.type === 'timer' && event.timer === 'leave') {
    return event.token === card.token ? afterLeaving(state, times) : stay(state);
  }
  const advanced = state.approach === null ? null : advance(state.approach, event);
  if (advanced === 'unknown') return { state: { ...state, approach: null }, effects: [] };
  if (advanced !== null) {
    const { approach: next, effects } = advanced;
    if (next.stage !== 'ready' || !next.due) return { state: { ...state, approach: next }, effects };
    const opened = open(state, next, false);
    return { state: opened.state, effects: [stop('leave'), ...opened.effects] };
  }
  return withCard(state, card, event, times);
}

/** The grace is over: the card goes. The approach to another mention goes on with its own timers. */
function afterLeaving(state: Of<'leaving'>, times: HoverTimes): HoverStep {
  const effects: HoverEffect[] = [{ do: 'hide', fade: times.fade }];
  if (state.approach === null) return { state: idle(state), effects };
  return { state: { at: 'approaching', tokens: state.tokens, approach: state.approach, byKey: false }, effects };
}

/** What happens in the card itself; the same whether the pointer is just leaving or not. */
function withCard(state: Of<'open' | 'leaving'>, card: OpenCard, event: HoverEvent, times: HoverTimes): HoverStep {
  switch (event.type) {
    case 'toggle-pin': {
      const opened: HoverState = { at: 'open', tokens: state.tokens, card: { ...card, pinned: !card.pinned } };
      return { state: opened, effects: [...STOP_ALL, { do: 'refresh' }] };
    }
    case 'follow':
      return follow(state, card, [...card.trail, event.entry]);
    case 'step':
      return {
        state: { at: 'open', tokens: state.tokens, card: { ...card, target: event.target, byKey: true } },
        effects: [...STOP_ALL, { do: 'move', target: event.target }],
      };
    case 'back':
      return card.trail.length > 1 ? follow(state, card, card.trail.slice(0, -1)) : stay(state);
    case 'answer': {
      if (event.token !== card.token || card.following === null) return stay(state);
      const trail = event.found ? card.following : card.trail;
      const shown: OpenCard = { ...card, trail, following: null };
      const effects: HoverEffect[] = event.found
        ? [{ do: 'show', token: card.token, target: card.target, moved: false, focus: false }]
        : [];
      return { state: { ...state, card: shown }, effects };
    }
    case 'press-outside':
      return card.pinned ? stay(state) : close(state, times);
    default:
      return stay(state);
  }
}

function follow(state: HoverState, card: OpenCard, trail: readonly string[]): HoverStep {
  const token = state.tokens + 1;
  const entry = trail.at(-1) ?? card.target.entry;
  return {
    state: { at: 'open', tokens: token, card: { ...card, token, following: trail } },
    effects: [...STOP_ALL, { do: 'ask', token, entry }],
  };
}

function approach(state: HoverState, target: HoverTarget, times: HoverTimes, byKey: boolean): HoverStep {
  const token = state.tokens + 1;
  const next: Approach = { target, token, stage: byKey ? 'asked' : 'resting', due: byKey };
  const effects: readonly HoverEffect[] = byKey
    ? [...STOP_ALL, { do: 'ask', token, entry: target.entry }]
    : approachTimers(token, times);
  return { state: { at: 'approaching', tokens: token, approach: next, byKey }, effects };
}

function approachTimers(token: number, times: HoverTimes): readonly HoverEffect[] {
  return [
    { do: 'start', timer: 'rest', token, ms: times.rest },
    { do: 'start', timer: 'show', token, ms: Math.max(times.rest, times.show) },
  ];
}

function leave(
  state: HoverState,
  card: OpenCard,
  to: HoverTarget | 'card' | null,
  times: HoverTimes,
  effects: readonly HoverEffect[],
): HoverStep {
  if (!isTarget(to)) return { state: { at: 'leaving', tokens: state.tokens, card, approach: null }, effects };
  const token = state.tokens + 1;
  const next: Approach = { target: to, token, stage: 'resting', due: false };
  // The timers of the approach come first: where showing and leaving fall together, one card gives way to the other without a gap.
  return {
    state: { at: 'leaving', tokens: token, card, approach: next },
    effects: [...approachTimers(token, times), ...effects],
  };
}

function open(state: HoverState, next: Approach, byKey: boolean): HoverStep {
  const { target, token } = next;
  const card: OpenCard = { target, trail: [target.entry], token, following: null, pinned: false, byKey };
  return {
    state: { at: 'open', tokens: state.tokens, card },
    effects: [{ do: 'show', token, target, moved: true, focus: byKey }],
  };
}

/** One step of an approach by its own timers and answer; null when the event does not concern it. */
function advance(
  from: Approach,
  event: HoverEvent,
): { readonly approach: Approach; readonly effects: readonly HoverEffect[] } | 'unknown' | null {
  if ((event.type !== 'timer' && event.type !== 'answer') || event.token !== from.token) return null;
  if (event.type === 'answer') {
    if (from.stage !== 'asked') return null;
    return event.found ? { approach: { ...from, stage: 'ready' }, effects: [] } : 'unknown';
  }
  if (event.timer === 'show') return { approach: { ...from, due: true }, effects: [] };
  if (event.timer !== 'rest' || from.stage !== 'resting') return null;
  const ask: HoverEffect = { do: 'ask', token: from.token, entry: from.target.entry };
  return { approach: { ...from, stage: 'asked' }, effects: [ask] };
}

function close(state: HoverState, times: HoverTimes): HoverStep {
  if (state.at === 'idle') return stay(state);
  // A card that the keyboard asked for may be on its way while an older one is still open.
  const mayBeOpen = state.at !== 'approaching' || state.byKey;
  const hide: readonly HoverEffect[] = mayBeOpen ? [{ do: 'hide', fade: times.fade }] : [];
  return { state: idle(state), effects: [...STOP_ALL, ...hide] };
}

function idle(state: HoverState): HoverState {
  return { at: 'idle', tokens: state.tokens };
}

function stay(state: HoverState): HoverStep {
  return { state, effects: [] };
}

function stop(timer: HoverTimer): HoverEffect {
  return { do: 'stop', timer };
}

function isTarget(on: HoverTarget | 'card' | null): on is HoverTarget {
  return on !== null && on !== 'card';
}

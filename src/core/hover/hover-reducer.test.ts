import { describe, expect, it } from 'vitest';
import { IDLE, reduceHover } from './hover-reducer';
import type { HoverEffect, HoverEvent, HoverState, HoverTarget } from './hover-state';

const TIMES = { rest: 150, show: 300, leave: 300, fade: 120 };
const A: HoverTarget = { key: 'a', entry: 'sergei-lavrov' };
const A_AGAIN: HoverTarget = { ...A };
const B: HoverTarget = { key: 'b', entry: 'iran' };

const point = (on: HoverTarget | 'card' | null): HoverEvent => ({ type: 'point', on });
const timer = (name: 'rest' | 'show' | 'leave', token: number): HoverEvent => ({ type: 'timer', timer: name, token });
const answer = (token: number, found = true): HoverEvent => ({ type: 'answer', token, found });
const key = (target: HoverTarget): HoverEvent => ({ type: 'open-by-key', target });
const follow: HoverEvent = { type: 'follow', entry: 'syria' };
const back: HoverEvent = { type: 'back' };
const pin: HoverEvent = { type: 'toggle-pin' };
const close: HoverEvent = { type: 'close' };
const press: HoverEvent = { type: 'press-outside' };
const gone: HoverEvent = { type: 'gone' };

/** Effects in a short hand, without stops. */
function say(effect: HoverEffect): string[] {
  if (effect.do === 'start') return [`${effect.timer}#${effect.token} in ${effect.ms}`];
  if (effect.do === 'ask') return [`ask#${effect.token} ${effect.entry}`];
  if (effect.do === 'show')
    return [`show#${effect.token} ${effect.target.key}${effect.moved ? '' : ' again'}${effect.focus ? ' focus' : ''}`];
  if (effect.do === 'hide') return [`hide ${effect.fade}`];
  return effect.do === 'stop' ? [] : [effect.do];
}

function run(events: readonly HoverEvent[], from: HoverState = IDLE) {
  let state = from;
  let effects: readonly HoverEffect[] = [];
  for (const event of events) ({ state, effects } = reduceHover(state, event, TIMES));
  return {
    state,
    said: effects.flatMap(say),
    stopped: effects.flatMap((effect) => (effect.do === 'stop' ? [effect.timer] : [])),
  };
}

const OPEN_A = [point(A), timer('rest', 1), answer(1), timer('show', 1)];
const PINNED_A = [...OPEN_A, pin];
const KEYED_A = [key(A), answer(1)];
const LEFT_A = [...OPEN_A, point(null)];
const AT_B = [...OPEN_A, point(B)];
const FOLLOWED = [...OPEN_A, follow, answer(2)];

describe('each edge', () => {
  it.each<[string, readonly HoverEvent[], HoverState['at'], readonly string[]]>([
    ['pointer comes', [point(A)], 'approaching', ['rest#1 in 150', 'show#1 in 300']],
    ['pointer stays', [point(A), point(A_AGAIN)], 'approaching', []],
    ['pointer passes', [point(A), point(null)], 'idle', []],
    ['pointer goes on to another', [point(A), point(B)], 'approaching', ['rest#2 in 150', 'show#2 in 300']],
    ['rest', [point(A), timer('rest', 1)], 'approaching', ['ask#1 sergei-lavrov']],
    ['rest of a mention already left', [point(A), point(B), timer('rest', 1)], 'approaching', []],
    ['answer before the time', [point(A), timer('rest', 1), answer(1)], 'approaching', []],
    ['time after the answer', OPEN_A, 'open', ['show#1 a']],
    ['answer after the time', [point(A), timer('rest', 1), timer('show', 1), answer(1)], 'open', ['show#1 a']],
    ['time without an answer', [point(A), timer('rest', 1), timer('show', 1)], 'approaching', []],
    ['nothing known', [point(A), timer('rest', 1), answer(1, false)], 'idle', []],
    ['an answer nobody asked for', [point(A), answer(1)], 'approaching', []],
    ['a late answer', [point(A), timer('rest', 1), point(B), answer(1)], 'approaching', []],
    ['Escape on the way', [point(A), timer('rest', 1), close], 'idle', []],
    ['a press on the way', [point(A), timer('rest', 1), press], 'idle', []],
    ['Escape', [...OPEN_A, close], 'idle', ['hide 120']],
    ['Escape with nothing open', [close], 'idle', []],
    ['mention gone', [...OPEN_A, gone], 'idle', ['hide 120']],
    ['a press elsewhere', [...OPEN_A, press], 'idle', ['hide 120']],
    ['pointer on the card', [...OPEN_A, point('card')], 'open', []],
    ['pointer leaves', LEFT_A, 'leaving', ['leave#1 in 300']],
    ['pointer comes back', [...LEFT_A, point(A_AGAIN)], 'open', []],
    ['pointer reaches the card', [...LEFT_A, point('card')], 'open', []],
    ['grace is over', [...LEFT_A, timer('leave', 1)], 'idle', ['hide 120']],
    ['an old grace is over', [...LEFT_A, timer('leave', 7)], 'leaving', []],
    ['grace that was called off', [...LEFT_A, point('card'), timer('leave', 1)], 'open', []],
    ['Escape while leaving', [...LEFT_A, close], 'idle', ['hide 120']],
    ['pointer goes to another', AT_B, 'leaving', ['rest#2 in 150', 'show#2 in 300', 'leave#1 in 300']],
    ['pointer reaches another later', [...LEFT_A, point(B)], 'leaving', ['rest#2 in 150', 'show#2 in 300']],
    ['pointer passes another', [...AT_B, point(null)], 'leaving', []],
    ['rest on another', [...AT_B, timer('rest', 2)], 'leaving', ['ask#2 iran']],
    ['the other is ready first', [...AT_B, timer('rest', 2), answer(2), timer('show', 2)], 'open', ['show#2 b']],
    [
      'grace over while another approaches',
      [...AT_B, timer('rest', 2), timer('leave', 1)],
      'approaching',
      ['hide 120'],
    ],
    [
      'then the other',
      [...AT_B, timer('rest', 2), timer('leave', 1), answer(2), timer('show', 2)],
      'open',
      ['show#2 b'],
    ],
    ['the other is unknown', [...AT_B, timer('rest', 2), answer(2, false)], 'leaving', []],
    ['back from another to the card', [...AT_B, timer('rest', 2), point('card')], 'open', []],
    ['a link', [...OPEN_A, follow], 'open', ['ask#2 syria']],
    ['its answer', FOLLOWED, 'open', ['show#2 a again']],
    ['its late answer', [...OPEN_A, follow, follow, answer(2)], 'open', []],
    ['a link to nothing', [...OPEN_A, follow, answer(2, false)], 'open', []],
    ['back', [...FOLLOWED, back], 'open', ['ask#3 sergei-lavrov']],
    ['back at the first', [...OPEN_A, back], 'open', []],
    ['pin', PINNED_A, 'open', ['refresh']],
    ['pointer leaves a pinned card', [...PINNED_A, point(null)], 'open', []],
    ['pointer on another with a pinned card', [...PINNED_A, point(B)], 'open', []],
    ['a press with a pinned card', [...PINNED_A, press], 'open', []],
    ['Escape with a pinned card', [...PINNED_A, close], 'idle', ['hide 120']],
    ['let go again', [...PINNED_A, pin, point(null)], 'leaving', ['leave#1 in 300']],
    ['by key', [key(A)], 'approaching', ['ask#1 sergei-lavrov']],
    ['by key, answered', KEYED_A, 'open', ['show#1 a focus']],
    ['by key, the pointer is elsewhere', [key(A), point(B), point(null)], 'approaching', []],
    ['by key, unknown', [key(A), answer(1, false)], 'idle', ['hide 120']],
    ['opened by key, the pointer moves elsewhere', [...KEYED_A, point(B), point(null)], 'open', []],
    ['opened by key, the pointer was there', [...KEYED_A, point('card'), point(null)], 'leaving', ['leave#1 in 300']],
    ['by key with a card open', [...OPEN_A, key(B), answer(2)], 'open', ['show#2 b focus']],
    ['by key with a card open, Escape at once', [...OPEN_A, key(B), close], 'idle', ['hide 120']],
    [
      'nothing for timers while idle',
      [timer('rest', 1), timer('show', 1), timer('leave', 1), answer(1), follow, back, pin, press],
      'idle',
      [],
    ],
  ])('%s', (_name, events, at, said) => {
    const end = run(events);
    expect([end.state.at, ...end.said]).toEqual([at, ...said]);
  });
});

const trailOf = (state: HoverState) => ('card' in state ? state.card.trail : null);

describe('the trail', () => {
  it.each<[string, readonly HoverEvent[], readonly string[]]>([
    ['starts with the mention', OPEN_A, ['sergei-lavrov']],
    ['grows with an answered link', FOLLOWED, ['sergei-lavrov', 'syria']],
    ['does not grow before the answer', [...OPEN_A, follow], ['sergei-lavrov']],
    ['does not grow by a link to nothing', [...OPEN_A, follow, answer(2, false)], ['sergei-lavrov']],
    ['shrinks on the way back', [...FOLLOWED, back, answer(3)], ['sergei-lavrov']],
    [
      'starts anew with another mention',
      [...FOLLOWED, point(B), timer('rest', 3), answer(3), timer('show', 3)],
      ['iran'],
    ],
  ])('%s', (_name, events, trail) => {
    expect(trailOf(run(events).state)).toEqual(trail);
  });
});

describe('a step to another mention', () => {
  const step: HoverEvent = { type: 'step', target: B };

  it('takes the card along with what it shows, and the pointer left behind does not close it', () => {
    const stepped = run([...FOLLOWED, step]);
    expect(stepped.said).toEqual(['move']);
    expect(stepped.state).toMatchObject({ card: { target: B } });
    expect(trailOf(stepped.state)).toEqual(['sergei-lavrov', 'syria']);
    expect(run([...FOLLOWED, step, point(null)]).state.at).toBe('open');
    expect(run([...FOLLOWED, step, point('card'), point(null)]).state.at).toBe('leaving');
  });

  it('is nothing without an open card', () => {
    expect(run([step]).state.at).toBe('idle');
    expect(run([point(A), step]).state.at).toBe('approaching');
  });
});

it('stops every timer when the card closes or is entered again', () => {
  const all = ['rest', 'show', 'leave'];
  expect(run([...AT_B, close]).stopped).toEqual(all);
  expect(run([...AT_B, point('card')]).stopped).toEqual(all);
  expect(run([point(A), point(null)]).stopped).toEqual(all);
  expect(run([...AT_B, follow]).stopped).toEqual(all);
  expect(run([...AT_B, timer('rest', 2), answer(2), timer('show', 2)]).stopped).toContain('leave');
  expect(run([...AT_B, point(null)]).stopped).toEqual(['rest', 'show']);
});

it('never shows a card before the entry was asked for', () => {
  const quick = { rest: 400, show: 300, leave: 0, fade: 0 };
  const { effects } = reduceHover(IDLE, point(A), quick);
  expect(effects).toContainEqual({ do: 'start', timer: 'show', token: 1, ms: 400 });
});

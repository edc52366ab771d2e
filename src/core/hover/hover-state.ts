/** What the card is opened from. Two targets with the same key are the same mention. */
export interface HoverTarget {
  readonly key: string;
  readonly entry: string;
}

/** Milliseconds, all counted from the moment that the pointer came to the mention, or left it. */
export interface HoverTimes {
  /** The entry is asked for when the pointer has been on the mention so long. */
  readonly rest: number;
  /** The card is shown no earlier than this. */
  readonly show: number;
  /** The card stays so long after the pointer left mention and card. */
  readonly leave: number;
  /** The card fades out so long; 0 with reduced motion. */
  readonly fade: number;
}

/** A mention that the pointer is on, before its card is there. */
export interface Approach {
  readonly target: HoverTarget;
  /** Marks the question for the entry; an answer with another token is late and dropped. */
  readonly token: number;
  /** `resting`: not asked yet. `asked`: waiting for the answer. `ready`: the answer is there. */
  readonly stage: 'resting' | 'asked' | 'ready';
  /** True when the time for showing has come. */
  readonly due: boolean;
}

export interface OpenCard {
  readonly target: HoverTarget;
  /** Entries from the first to the one shown; more than one when links were followed. */
  readonly trail: readonly string[];
  /** Token of the last question asked for this card. */
  readonly token: number;
  /** The entry that a followed link, or the way back, leads to, until its answer is there. */
  readonly following: readonly string[] | null;
  readonly pinned: boolean;
  /** Opened by keyboard: the pointer does not close it before it has been on the card or its mention. */
  readonly byKey: boolean;
}

export type HoverState = { readonly tokens: number } & (
  | { readonly at: 'idle' }
  /** The pointer is on a mention, or the keyboard asked for one; no card yet. */
  | { readonly at: 'approaching'; readonly approach: Approach; readonly byKey: boolean }
  | { readonly at: 'open'; readonly card: OpenCard }
  /** The pointer has left; it may be on another mention already. */
  | { readonly at: 'leaving'; readonly card: OpenCard; readonly approach: Approach | null }
);

export type HoverEvent =
  /** Where the pointer is: on a mention, on the card, or on neither. Sent when that changes. */
  | { readonly type: 'point'; readonly on: HoverTarget | 'card' | null }
  | { readonly type: 'timer'; readonly timer: HoverTimer; readonly token: number }
  /** The answer for an entry: found or not. */
  | { readonly type: 'answer'; readonly token: number; readonly found: boolean }
  /** By keyboard or by a tap: at once, and the pointer does not close it. */
  | { readonly type: 'open-by-key'; readonly target: HoverTarget }
  | { readonly type: 'follow'; readonly entry: string }
  | { readonly type: 'back' }
  /** The open card goes to another mention of what it shows. */
  | { readonly type: 'step'; readonly target: HoverTarget }
  | { readonly type: 'toggle-pin' }
  /** Escape, the card's own button, or a press outside that is not meant for the card. */
  | { readonly type: 'close' }
  | { readonly type: 'press-outside' }
  /** The mention is no longer on the page, or the page itself goes. */
  | { readonly type: 'gone' };

export type HoverTimer = 'rest' | 'show' | 'leave';

export type HoverEffect =
  /** Start a timer; one of the same name that still runs is replaced. */
  | { readonly do: 'start'; readonly timer: HoverTimer; readonly token: number; readonly ms: number }
  | { readonly do: 'stop'; readonly timer: HoverTimer }
  | { readonly do: 'ask'; readonly token: number; readonly entry: string }
  /** Show the answer that came with the token, at the target. `moved`: the card goes to another place, so that it is opened anew. */
  | {
      readonly do: 'show';
      readonly token: number;
      readonly target: HoverTarget;
      readonly moved: boolean;
      readonly focus: boolean;
    }
  /** The open card goes to another target with what it shows. */
  | { readonly do: 'move'; readonly target: HoverTarget }
  /** The open card changes (pinned, another way back) without another answer. */
  | { readonly do: 'refresh' }
  | { readonly do: 'hide'; readonly fade: number };

export interface HoverStep {
  readonly state: HoverState;
  readonly effects: readonly HoverEffect[];
}

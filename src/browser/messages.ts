import type { BrowserApi } from './api';
import type { MessageMap, MessageName } from './message-map';
import { isEnvelope } from './message-shapes';

type Request<Name extends MessageName> = MessageMap[Name]['request'];
type Response<Name extends MessageName> = MessageMap[Name]['response'];
type BackgroundMessage = Extract<MessageName, `background:${string}`>;
type ContentMessage = Extract<MessageName, `content:${string}`>;

/** Where a message comes from. Tab and frame are null for extension pages that are no tab. Frame 0 is the top frame. */
export interface MessageSender {
  readonly tabId: number | null;
  readonly frameId: number | null;
  /** The window of the tab; undefined when the browser does not say. */
  readonly windowId?: number | undefined;
}

export type MessageHandlers = {
  readonly [Name in MessageName]?: (
    request: Request<Name>,
    sender: MessageSender,
  ) => Response<Name> | Promise<Response<Name>>;
};

/** Typed messages between the parts of the extension. All sends reject when nobody is there to answer. */
export interface Messages {
  toBackground<Name extends BackgroundMessage>(name: Name, request: Request<Name>): Promise<Response<Name>>;
  toFrame<Name extends ContentMessage>(
    tabId: number,
    frameId: number,
    name: Name,
    request: Request<Name>,
  ): Promise<Response<Name>>;
  /** To every frame of the tab; whether there is one, and what it answers, does not matter. */
  toTab<Name extends ContentMessage>(tabId: number, name: Name, request: Request<Name>): Promise<void>;
  /** Answers messages of this extension until the signal aborts. What is not well-formed, from elsewhere, or not handled here is ignored. */
  answer(handlers: MessageHandlers, signal: AbortSignal): void;
}

export function createMessages(api: Pick<BrowserApi, 'runtime' | 'tabs'>): Messages {
  // Where the extension has been updated there is no `runtime` to ask for it any more when it is time to stop.
  const { onMessage } = api.runtime;
  return {
    async toBackground(name, request) {
      return answered(name, await api.runtime.sendMessage({ name, request }));
    },
    async toFrame(tabId, frameId, name, request) {
      return answered(name, await api.tabs.sendMessage(tabId, { name, request }, { frameId }));
    },
    async toTab(tabId, name, request) {
      try {
        await api.tabs.sendMessage(tabId, { name, request });
      } catch {
        // A tab without our content script has nothing to be told.
      }
    },
    answer(handlers, signal) {
      const listen = (message: unknown, sender: Sender) => {
        if (sender.id !== api.runtime.id || !isEnvelope(message)) return undefined;
        const handler = handlers[message.name] as ((request: unknown, from: MessageSender) => unknown) | undefined;
        if (handler === undefined) return undefined;
        const from: MessageSender = {
          tabId: sender.tab?.id ?? null,
          frameId: sender.frameId ?? null,
          windowId: sender.tab?.windowId,
        };
        // A response of null would be taken for no response where promises of listeners are emulated.
        return Promise.resolve(handler(message.request, from)).then((response) => ({ response }));
      };
      onMessage.addListener(listen);
      signal.addEventListener('abort', () => {
        onMessage.removeListener(listen);
      });
    },
  };
}

interface Sender {
  readonly id?: string;
  readonly tab?: { readonly id?: number; readonly windowId?: number };
  readonly frameId?: number;
}

function answered<Name extends MessageName>(name: Name, reply: unknown): Response<Name> {
  if (typeof reply !== 'object' || reply === null || !('response' in reply))
    throw new Error(`Nobody answered ${name}.`);
  return reply.response as Response<Name>;
}

/*
 * Excel on the web's side of the messages between its page and an add-in's frame, as read from
 * excel-web-16.00.debug.js of @microsoft/office-js 1.1.110. The protocol is undocumented; the member names are its own.
 */

/** What the library sends. */
export interface ChannelMessage {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

const REQUEST = 0;
const RESPONSE = 1;
const ACTION = { invoke: 0, register: 1, unregister: 2 } as const;
const RESPONSE_KIND = { call: 0, event: 1 } as const;
const REGISTERED = { Error: 0, Version: 1 };

/** The flags in the frame's name: the add-in's page is a shared runtime (1) with custom functions (2). */
const RUNTIME_FLAGS = 3;

/** How the add-in's page knows its host: what Office writes into the name of the frame before the page loads. */
export function frameName(conversation: string, control: string, displayLanguage: string, origin: string): string {
  return JSON.stringify({
    hostInfo: `excel$web$16.00$${displayLanguage.toLowerCase()}$${control}$$$${RUNTIME_FLAGS}`,
    xdmInfo: [conversation, control, origin].join('|'),
  });
}

/** The conversation with one frame: answers its calls, keeps the events that it asked for, sends them. */
export class FrameChannel {
  readonly #frame: HTMLIFrameElement;
  readonly #answer: (message: ChannelMessage) => unknown;
  readonly #events = new Map<string, ChannelMessage>();
  readonly #waiting = new Map<string, () => void>();

  /** @param answer what a call returns, or a promise of it; undefined where the library expects no answer */
  constructor(frame: HTMLIFrameElement, answer: (message: ChannelMessage) => unknown) {
    this.#frame = frame;
    this.#answer = answer;
    window.addEventListener('message', this.#onMessage);
  }

  /** Sends an event once the library has asked for events of this name. */
  async fire(event: string, data: unknown): Promise<void> {
    if (!this.#events.has(event)) await new Promise<void>((resolve) => this.#waiting.set(event, resolve));
    const registration = this.#events.get(event);
    if (registration) this.#send(registration, data, RESPONSE_KIND.event);
  }

  /** Sends an event if the library has asked for it by now. */
  fireIfWanted(event: string, data: unknown): void {
    const registration = this.#events.get(event);
    if (registration) this.#send(registration, data, RESPONSE_KIND.event);
  }

  dispose(): void {
    window.removeEventListener('message', this.#onMessage);
    this.#events.clear();
  }

  readonly #onMessage = ({ source, origin, data }: MessageEvent): void => {
    if (source !== this.#frame.contentWindow || origin !== location.origin) return;
    const message = parse(data);
    if (message?._messageType === REQUEST) void this.#handle(message);
  };

  async #handle(message: ChannelMessage): Promise<void> {
    if (message._actionType === ACTION.register) {
      this.#events.set(message._actionName, message);
      this.#send(message, REGISTERED, RESPONSE_KIND.call);
      this.#waiting.get(message._actionName)?.();
      this.#waiting.delete(message._actionName);
    } else if (message._actionType === ACTION.unregister) {
      this.#events.delete(message._actionName);
      this.#send(message, REGISTERED, RESPONSE_KIND.call);
    } else {
      const answer = await this.#answer(message);
      if (answer !== undefined) this.#send(message, answer, RESPONSE_KIND.call);
    }
  }

  #send(to: ChannelMessage, data: unknown, kind: number): void {
    const message = {
      _messageType: RESPONSE,
      _actionName: to._actionName,
      _conversationId: to._conversationId,
      _correlationId: to._correlationId,
      _errorCode: 0,
      _responseType: kind,
      _data: data,
      _serializerVersion: 1,
    };
    this.#frame.contentWindow?.postMessage(JSON.stringify(message), location.origin);
  }
}

function parse(data: unknown): ChannelMessage | null {
  if (typeof data !== 'string' || !data.startsWith('{')) return null;
  try {
    return JSON.parse(data) as ChannelMessage;
  } catch {
    return null;
  }
}

import {
  ChannelAction,
  isRecord,
  MessageType,
  operationNotSupported,
  playedEvents,
  ReplyType,
  type ChannelEvent,
  type OfficeReply,
  type OfficeRequest,
  type RichApiMessage,
} from './protocol';
import { reportDefect } from './reportDefect';

export interface ChannelOptions {
  frame: HTMLIFrameElement;
  paneUrl: string;
  locale: string;
  /** Answers `Office.initialize`: what the host is and can. */
  appContext: (controlId: string) => Record<string, unknown>;
  /** By dispatch id; a call without a handler is refused, as Office refuses what a host does not play. */
  handlers: Record<
    number,
    (data: Record<string, unknown>) => Promise<Record<string, unknown>> | Record<string, unknown>
  >;
}

/** What the pane's URL says of its host: Excel on the web, with shared runtime (1) and custom functions (2). */
const hostFlags = 3;

/** The host's end of the channel on which the library in the pane's iframe speaks. */
export class Channel {
  private readonly conversationId = `conversation-${crypto.randomUUID()}`;
  private readonly controlId = `control-${crypto.randomUUID()}`;
  private readonly paneOrigin: string;
  /** The correlation id under which the library listens to an event. */
  private readonly listeners = new Map<string, number>();

  constructor(private readonly options: ChannelOptions) {
    const url = new URL(options.paneUrl, location.href);
    this.paneOrigin = url.origin;
    const hostInfo = `Excel$Web$16.00$${options.locale}$${crypto.randomUUID()}$$$${hostFlags}`;
    url.searchParams.set('_host_Info', hostInfo);
    url.hash = `&_xdm_Info=${this.conversationId}|${this.controlId}|${location.origin}`;
    window.addEventListener('message', this.receive);
    // The library reads the separators as they are.
    options.frame.src = url.href.replace(/%24/g, '$');
  }

  dispose(): void {
    window.removeEventListener('message', this.receive);
  }

  raise(event: ChannelEvent, data: unknown): void {
    const correlationId = this.listeners.get(event);
    if (correlationId !== undefined) this.send(event, correlationId, data, ReplyType.event);
  }

  raiseMessages(messages: RichApiMessage[]): void {
    this.raise('richApiMessage', { ArrayData: messages });
  }

  private readonly receive = (message: MessageEvent<unknown>): void => {
    if (message.source !== this.options.frame.contentWindow || typeof message.data !== 'string') return;
    const request = parseRequest(message.data);
    if (request === null || request._conversationId !== this.conversationId) return;
    const { _actionName: name, _correlationId: id } = request;
    this.answer(request).then(
      (data) => this.send(name, id, data),
      (reason: unknown) => {
        reportDefect(reason);
        this.send(name, id, String(reason), ReplyType.call, -2);
      },
    );
  };

  private async answer({
    _actionName: name,
    _actionType: type,
    _correlationId: id,
    _data: data,
  }: OfficeRequest): Promise<unknown> {
    if (type === ChannelAction.register) {
      if (!playedEvents.has(name)) return { Error: operationNotSupported };
      this.listeners.set(name, id);
      return { Error: 0 };
    }
    if (type === ChannelAction.unregister) {
      this.listeners.delete(name);
      return { Error: 0 };
    }
    if (name === 'ContextActivationManager_getAppContextAsync') return this.options.appContext(this.controlId);
    if (name !== 'executeMethod' || !isRecord(data)) return null;
    const handler = isRecord(data.DdaMethod) ? this.options.handlers[Number(data.DdaMethod.DispatchId)] : undefined;
    if (handler === undefined) return { Version: 1, Error: operationNotSupported };
    return { Version: 1, Error: 0, ...(await handler(data)) };
  }

  private send(
    name: string,
    correlationId: number,
    data: unknown,
    responseType: number = ReplyType.call,
    errorCode = 0,
  ): void {
    const reply: OfficeReply = {
      _messageType: MessageType.reply,
      _actionName: name,
      _conversationId: this.conversationId,
      _correlationId: correlationId,
      _origin: location.origin,
      _data: data ?? null,
      _errorCode: errorCode,
      _responseType: responseType,
      _serializerVersion: 1,
    };
    this.options.frame.contentWindow?.postMessage(JSON.stringify(reply), this.paneOrigin);
  }
}

function parseRequest(text: string): OfficeRequest | null {
  try {
    const value: unknown = JSON.parse(text);
    return isOfficeRequest(value) ? value : null;
  } catch {
    return null;
  }
}

function isOfficeRequest(value: unknown): value is OfficeRequest {
  return isRecord(value) && value._messageType === MessageType.request && typeof value._actionName === 'string';
}

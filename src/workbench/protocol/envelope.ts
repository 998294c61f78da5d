import { isRecord } from "../rich-api/wire";

/** Kinds of messages. */
const response = 1;
/** Kinds of responses: to a call, or to the registration of an event each time it happens. */
export const responseTypes = { call: 0, event: 1 } as const;

/** What a page asks of the host. */
export const requestTypes = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;

export interface HostRequest {
  readonly _actionType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: unknown;
  readonly _data: unknown;
}

/** Reads a request; null for text that is none, or an answer of the page. */
export function readRequest(text: string): HostRequest | null {
  let message: unknown;
  try {
    message = JSON.parse(text);
  } catch {
    return null;
  }
  const isRequest =
    isRecord(message) &&
    message._messageType === 0 &&
    typeof message._actionType === "number" &&
    typeof message._actionName === "string" &&
    typeof message._conversationId === "string";
  return isRequest ? (message as HostRequest) : null;
}

/** Writes the answer to a request. */
export function writeResponse(request: HostRequest, origin: string, data: unknown, type: number): string {
  return JSON.stringify({
    _messageType: response,
    _actionName: request._actionName,
    _conversationId: request._conversationId,
    _correlationId: request._correlationId,
    _origin: origin,
    _data: data,
    _errorCode: 0,
    _responseType: type,
    _serializerVersion: 1,
  });
}

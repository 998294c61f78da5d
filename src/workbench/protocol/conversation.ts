import { readRequest, requestTypes, responseTypes, writeResponse, type HostRequest } from "./envelope";
import { succeeded } from "./methods";
import type { Transport } from "./transport";

/** What the host answers. */
export interface Answers {
  appContext(): unknown;
  /** Answers `executeMethod`. */
  execute(data: unknown): Promise<unknown>;
  /** The page listens to an event from now on. */
  registered(event: string): void;
  /** Answers `notifyHost`: something happened in the page, such as that Tab left its last element. */
  told(happening: number): void;
  notice(text: string): void;
}

/** The talk with one add-in page. */
export class Conversation {
  readonly #registrations = new Map<string, HostRequest>();
  readonly #stop: () => void;

  constructor(
    private readonly transport: Transport,
    private readonly options: { readonly id: string; readonly origin: string },
    private readonly answers: Answers,
  ) {
    this.#stop = transport.onMessage((message) => {
      const request = readRequest(message);
      if (request?._conversationId === options.id) void this.#answer(request);
    });
  }

  /** Tells the page of an event; false if it does not listen. */
  push(event: string, data: unknown): boolean {
    const registration = this.#registrations.get(event);
    if (registration !== undefined) this.#reply(registration, data, responseTypes.event);
    return registration !== undefined;
  }

  close(): void {
    this.#stop();
    this.#registrations.clear();
  }

  async #answer(request: HostRequest): Promise<void> {
    const event = request._actionName;
    switch (request._actionType) {
      case requestTypes.registerEvent:
        this.#registrations.set(event, request);
        this.#reply(request, succeeded);
        this.answers.registered(event);
        return;
      case requestTypes.unregisterEvent:
        this.#registrations.delete(event);
        this.#reply(request, succeeded);
        return;
      default:
        this.#reply(request, await this.#call(request));
    }
  }

  async #call({ _actionName: name, _data: data }: HostRequest): Promise<unknown> {
    if (name === "ContextActivationManager_getAppContextAsync") return this.answers.appContext();
    if (name === "executeMethod") return this.answers.execute(data);
    if (name === "ContextActivationManager_notifyHost") this.#hear(data);
    else this.answers.notice(`The page asked for ${name}.`);
    return null;
  }

  /** `[id of the page, what happened, …]`. */
  #hear(data: unknown): void {
    const happening: unknown = Array.isArray(data) ? data[1] : null;
    if (typeof happening === "number") this.answers.told(happening);
  }

  #reply(request: HostRequest, data: unknown, type: number = responseTypes.call): void {
    this.transport.send(writeResponse(request, this.options.origin, data, type));
  }
}

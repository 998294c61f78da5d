import type { WorkbookDocument } from "./document/workbook-document";
import type { Unsubscribe } from "./engine/workbook-engine";
import type { AddinDescription, PaneExit, RequirementSets } from "./host-types";
import { appContext } from "./protocol/app-context";
import { Conversation } from "./protocol/conversation";
import {
  dispatchId,
  dispatchIds,
  failed,
  hostErrors,
  richApiBody,
  savedSettings,
  succeeded,
} from "./protocol/methods";
import type { Transport } from "./protocol/transport";
import type { RequestGate } from "./request-gate";

/** What office.js tells of keys pressed in the page: Tab and Shift+Tab beyond its ends, Esc, F2. */
const exits: Readonly<Record<number, PaneExit>> = { 13: "next", 14: "previous", 15: "cells", 16: "cells" };

/** What the page is answered from. */
export interface LinkAnswers {
  readonly addin: AddinDescription;
  readonly requirementSets: RequirementSets;
  readonly document: WorkbookDocument;
  readonly displayLanguage: string;
  readonly gate: RequestGate;
  readonly notice: (text: string) => void;
}

/** The way to the add-in's page: calls of it, events and commands for it. */
export class PageLink {
  #conversation: Conversation | null = null;
  #answers: LinkAnswers | null = null;
  #nextCommand = 1;
  #commands: (() => void)[] = [];
  readonly #listening = new Map<string, (() => void)[]>();
  readonly #registered = new Set<string>();
  readonly #exits = new Set<(to: PaneExit) => void>();

  constructor(
    private readonly id: string,
    private readonly origin: string,
  ) {}

  answerWith(answers: LinkAnswers): void {
    this.#answers = answers;
  }

  connect(transport: Transport): Unsubscribe {
    this.close();
    const conversation = new Conversation(
      transport,
      { id: this.id, origin: this.origin },
      {
        appContext: () => this.#appContext(),
        execute: (data) => this.#execute(data),
        registered: (event) => {
          this.#registered.add(event);
          for (const resolve of this.#listening.get(event) ?? []) resolve();
          this.#listening.delete(event);
        },
        told: (happening) => {
          const to = exits[happening];
          if (to !== undefined) for (const listener of this.#exits) listener(to);
        },
        notice: (text) => this.#answers?.notice(text),
      },
    );
    this.#conversation = conversation;
    return () => {
      conversation.close();
    };
  }

  /** Calls back when a key takes the keyboard out of the page. */
  onExit(listener: (to: PaneExit) => void): Unsubscribe {
    this.#exits.add(listener);
    return () => this.#exits.delete(listener);
  }

  push(event: string, data: unknown): void {
    this.#conversation?.push(event, data);
  }

  /** Waits until the page takes commands, and until the command says that it is done. */
  async invokeCommand(functionName: string, controlId: string): Promise<void> {
    await this.#listensTo("appCommandInvoked");
    const completed = new Promise<void>((resolve) => this.#commands.push(resolve));
    const command = {
      0: String(this.#nextCommand++),
      1: functionName,
      2: JSON.stringify({ source: { id: controlId } }),
    };
    this.push("appCommandInvoked", command);
    await completed;
  }

  close(): void {
    this.#conversation?.close();
    this.#conversation = null;
    this.#registered.clear();
  }

  #listensTo(event: string): Promise<void> {
    if (this.#registered.has(event)) return Promise.resolve();
    return new Promise((resolve) => {
      this.#listening.set(event, [...(this.#listening.get(event) ?? []), resolve]);
    });
  }

  #appContext(): unknown {
    if (this.#answers === null) return null;
    const { addin, requirementSets, document, displayLanguage } = this.#answers;
    return appContext({
      appId: addin.id,
      addinName: addin.name,
      conversation: this.id,
      hostOrigin: this.origin,
      documentName: document.name,
      displayLanguage,
      requirementSets,
      settings: document.settings,
    });
  }

  async #execute(data: unknown): Promise<unknown> {
    const answers = this.#answers;
    const id = dispatchId(data);
    if (answers === null) return failed(hostErrors.notSupported);
    switch (id) {
      case dispatchIds.richApi: {
        const body = richApiBody(data);
        return body === null ? failed(hostErrors.notSupported) : answers.gate.answer(body);
      }
      case dispatchIds.saveSettings:
        answers.document.settings = new Map(savedSettings(data));
        answers.document.notify({ part: "settings" });
        return succeeded;
      case dispatchIds.commandCompleted:
        this.#commands.shift()?.();
        return succeeded;
      default:
        answers.notice(`The page called method ${String(id)}.`);
        return failed(hostErrors.notSupported);
    }
  }
}

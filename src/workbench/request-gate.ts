import type { EndOfRequest } from "./end-of-request";
import type { WorkbookEngine } from "./engine/workbook-engine";
import { largestRequest } from "./limits/cell-limits";
import { failed, hostErrors, richApiAnswer } from "./protocol/methods";
import type { Processor } from "./rich-api/processor";
import { parseRequest, pathTypes, type RichApiRequest } from "./rich-api/wire";

/** Requests come one after the other, within Excel's limits, and not while a person edits a cell. */
export class RequestGate {
  #queue: Promise<unknown> = Promise.resolve();
  cellEditMode = false;
  requests = 0;
  requestBytes = 0;
  responseBytes = 0;
  largestRequest = 0;

  constructor(
    private readonly engine: WorkbookEngine,
    private readonly processor: Processor,
    private readonly end: EndOfRequest,
  ) {}

  /** Answers a request when those before it are done; results of functions do not wait, for requests wait for them. */
  answer(body: string): Promise<unknown> {
    const request = parseRequest(body);
    if (request === null) return Promise.resolve(failed(hostErrors.notSupported));
    if (isForService(request)) return this.#run(request);
    const turn = this.#queue.then(() => this.#counted(request, body));
    this.#queue = turn.catch(() => null);
    return turn;
  }

  async #counted(request: RichApiRequest, body: string): Promise<unknown> {
    const bytes = new TextEncoder().encode(body).length;
    this.requests += 1;
    this.requestBytes += bytes;
    this.largestRequest = Math.max(this.largestRequest, bytes);
    if (this.cellEditMode) return failed(hostErrors.cellEditMode);
    if (bytes > largestRequest) return failed(hostErrors.payloadTooLarge);
    const release = this.engine.actAs("addin");
    try {
      return await this.#run(request);
    } finally {
      release();
      this.end.reached();
    }
  }

  async #run(request: RichApiRequest): Promise<unknown> {
    const answer = JSON.stringify(await this.processor.run(request));
    this.responseBytes += answer.length;
    return answer.length > largestRequest ? failed(hostErrors.payloadTooLarge) : richApiAnswer(answer);
  }
}

/** Services such as that of custom functions are no part of the workbook. */
const isForService = ({ ObjectPaths }: RichApiRequest): boolean =>
  Object.values(ObjectPaths).some((path) => path.ObjectPathType === pathTypes.newObject);

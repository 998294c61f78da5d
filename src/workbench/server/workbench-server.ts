/** The https server of the workbench: one origin and one port for page, add-in and office.js. */
import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import { headerOfStop, stopPath } from "./addresses";
import { answer, type Answer, type Served } from "./answers";
import type { Certificate } from "./certificate";

export interface WorkbenchServerOptions {
  readonly served: Served;
  readonly certificate: Pick<Certificate, "key" | "cert">;
  /** Taken if it is free; otherwise the machine picks one. */
  readonly preferredPort: number;
  /** Who sends this may stop the server. */
  readonly stopToken?: string;
  readonly onStop?: () => void;
}

export interface WorkbenchServer {
  readonly port: number;
  /** Where the page is. */
  readonly url: string;
  close(): Promise<void>;
}

/** Only this machine can reach the server. */
const loopback = "127.0.0.1";

/** Starts the server and resolves when it listens. */
export async function startWorkbenchServer(options: WorkbenchServerOptions): Promise<WorkbenchServer> {
  const { key, cert } = options.certificate;
  const server = createServer({ key, cert }, (request, response) => void handle(request, response, options));
  await listen(server, options.preferredPort).catch((error: unknown) => {
    if (!isTaken(error)) throw error;
    return listen(server, 0);
  });
  const { port } = server.address() as AddressInfo;
  return { port, url: `https://localhost:${port}/workbench/`, close: () => close(server) };
}

async function handle(
  request: IncomingMessage,
  response: ServerResponse,
  options: WorkbenchServerOptions,
): Promise<void> {
  const path = decodedPath(request.url ?? "/");
  if (request.method === "POST") {
    stopIfAsked(path, request, response, options);
    return;
  }
  const { status, headers, body } = await answer(path, options.served).catch(broken);
  const unchanged = headers.etag !== undefined && request.headers["if-none-match"] === headers.etag;
  if (unchanged) response.writeHead(304, headers).end();
  else response.writeHead(status, headers).end(request.method === "HEAD" ? undefined : body);
}

/** `npm stop` knows the token; a page on the web that guesses the address does not. */
function stopIfAsked(
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
  { stopToken, onStop }: WorkbenchServerOptions,
): void {
  const mayStop = path === stopPath && stopToken !== undefined && request.headers[headerOfStop] === stopToken;
  response.writeHead(mayStop ? 204 : 403).end();
  if (mayStop) onStop?.();
}

/** What the page shows if the workbench itself fails, such as on a manifest that cannot be read. */
const broken = (error: unknown): Answer => ({
  status: 500,
  headers: { "content-type": "text/plain; charset=utf-8" },
  body: error instanceof Error ? error.message : String(error),
});

/** The path of an address; one that is no address leads nowhere. */
function decodedPath(address: string): string {
  try {
    return decodeURIComponent(new URL(address, "https://localhost").pathname);
  } catch {
    return "/not-an-address";
  }
}

const listen = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, loopback, () => {
      server.off("error", reject);
      resolve();
    });
  });

const isTaken = (error: unknown): boolean =>
  ["EADDRINUSE", "EACCES"].includes((error as Partial<NodeJS.ErrnoException> | null)?.code ?? "");

/** Ends connections that a browser keeps open, too. */
const close = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });

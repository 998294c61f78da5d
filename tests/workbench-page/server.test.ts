/** The https server itself: only this machine reaches it, and only who knows the token stops it. */
import { request } from "node:https";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Certificate, localCertificate } from "../../src/workbench/server/certificate";
import { startWorkbenchServer, type WorkbenchServer } from "../../src/workbench/server/workbench-server";

let folder: string;
let certificate: Certificate;
let server: WorkbenchServer;
let stops = 0;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "workbench-"));
  certificate = await localCertificate(join(folder, "localhost.crt"), new Date());
  server = await startWorkbenchServer({
    certificate,
    preferredPort: 0,
    stopToken: "token",
    onStop: () => stops++,
    served: {
      page: new Map([["index.html", { name: "index.html", content: Buffer.from("page"), tag: '"1"' }]]),
      addin: () => Promise.reject(new Error("The manifest has no Id.")),
      addinFolder: folder,
      officeFolder: folder,
    },
  });
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

interface Reply {
  readonly status: number | undefined;
  readonly body: string;
}

/** Asks as a browser does that trusts the certificate. */
const ask = (path: string, method = "GET", headers: Record<string, string> = {}): Promise<Reply> =>
  new Promise((resolve, reject) => {
    const options = { host: "127.0.0.1", servername: "localhost", port: server.port, path, method, headers };
    request({ ...options, ca: certificate.cert, agent: false }, (response) => {
      let body = "";
      response.setEncoding("utf8");
      response.on("data", (part: string) => (body += part));
      response.on("end", () => {
        resolve({ status: response.statusCode, body });
      });
    })
      .once("error", reject)
      .end();
  });

test("serves the page under its certificate, which names localhost", async () => {
  expect(await ask("/workbench/")).toEqual({ status: 200, body: "page" });
});

test("a page that the browser still has is not sent again", async () => {
  expect(await ask("/workbench/", "GET", { "if-none-match": '"1"' })).toEqual({ status: 304, body: "" });
});

test("a manifest that cannot be read is said in words", async () => {
  expect(await ask("/workbench/addin.json")).toEqual({ status: 500, body: "The manifest has no Id." });
});

test("only the token stops the workbench", async () => {
  expect(await ask("/workbench/stop", "POST", { "x-workbench-token": "guess" })).toMatchObject({
    status: 403,
  });
  expect(stops).toBe(0);
  expect(await ask("/workbench/stop", "POST", { "x-workbench-token": "token" })).toMatchObject({
    status: 204,
  });
  expect(stops).toBe(1);
});

test("where the port is taken, it takes a free one", async () => {
  const taken = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => taken.once("listening", resolve));
  const address = taken.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const served = {
    page: new Map(),
    addin: () => Promise.resolve("{}"),
    addinFolder: folder,
    officeFolder: folder,
  };
  const other = await startWorkbenchServer({ certificate, preferredPort: port, served });
  expect(other.port).not.toBe(port);
  expect(other.url).toBe(`https://localhost:${other.port}/workbench/`);
  await other.close();
  taken.close();
});

describe("the certificate", () => {
  const day = 24 * 60 * 60 * 1000;
  const again = (days: number): Promise<Certificate> =>
    localCertificate(join(folder, "localhost.crt"), new Date(Date.now() + days * day));

  test("is kept, so that trusting it lasts", async () => {
    expect(await again(300)).toEqual(certificate);
  });

  test("is renewed before it ends", async () => {
    expect((await again(360)).cert).not.toBe(certificate.cert);
  });

  test("its key is for its owner only", () => {
    if (process.platform === "win32") return;
    expect(statSync(join(folder, "localhost.key")).mode & 0o077).toBe(0);
  });

  test("browsers are given the hash of its public key", () => {
    expect(certificate.publicKeyHash).toMatch(/^[A-Za-z0-9+/]{43}=$/);
  });
});

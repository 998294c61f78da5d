/**
 * Serves the add-in to Excel itself, which `npm start` starts and fills: the add-in as it is built, over https with a
 * certificate of office-addin-dev-certs, which asks once to be trusted.
 */
import { readFile } from "node:fs/promises";
import { createServer } from "node:https";
import { createRequire } from "node:module";
import { join, normalize, resolve, sep } from "node:path";
import { buildAddin } from "../server/build-addin";
import { contentType } from "../server/content-type";
import { workbenchFolders } from "./workbench-folders";

const root = resolve(__dirname, "../../..");
const port = 3000;

interface DevCertificates {
  readonly getHttpsServerOptions: () => Promise<{ readonly key: Buffer; readonly cert: Buffer }>;
}

async function serveToExcel(): Promise<void> {
  const { getHttpsServerOptions } = createRequire(join(root, "package.json"))(
    "office-addin-dev-certs",
  ) as DevCertificates;
  const { folder } = await buildAddin({ root, folder: workbenchFolders(root).addin });
  const server = createServer(await getHttpsServerOptions(), (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "https://localhost");
    const file = normalize(join(folder, decodeURIComponent(pathname)));
    const sent = file.startsWith(folder + sep) ? readFile(file) : Promise.reject(new Error("outside"));
    sent.then(
      (content) => {
        const headers = { "content-type": contentType(file), "access-control-allow-origin": "*" };
        response.writeHead(200, { ...headers, "cache-control": "no-store" }).end(content);
      },
      () => {
        response.writeHead(404).end();
      },
    );
  });
  server.listen(port, "localhost", () => {
    process.stdout.write(`The add-in is served at https://localhost:${port}\n`);
  });
}

void serveToExcel();

/** Builds what the workbench needs, serves it, and stays until Ctrl+C or `npm stop`. */
import { existsSync, rmSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseManifest } from "../manifest/parse-manifest";
import { buildAddin } from "../server/build-addin";
import { buildPage } from "../server/build-page";
import { localCertificate } from "../server/certificate";
import { startWorkbenchServer, type WorkbenchServer } from "../server/workbench-server";
import { findBrowser } from "./find-browser";
import { instructions } from "./instructions";
import { forgetRunning, newToken, noteRunning } from "./running";
import { workbenchFolders } from "./workbench-folders";

export interface RunWorkbenchOptions {
  /** The folder of package.json. */
  readonly root: string;
  readonly preferredPort: number;
  readonly say: (line: string) => void;
  /** Whether the add-in is built again when a source changes. */
  readonly watch: boolean;
}

/** A workbench at work. */
export interface RunningWorkbench {
  readonly server: WorkbenchServer;
  stop(): Promise<void>;
  /** Resolves when it was stopped, from here or by `npm stop`. */
  readonly stopped: Promise<void>;
}

/** Starts the workbench and says how to open it. */
export async function runWorkbench({
  root,
  preferredPort,
  say,
  watch,
}: RunWorkbenchOptions): Promise<RunningWorkbench> {
  const folders = workbenchFolders(root);
  // However this process ends: Ctrl+C may come in the middle of building.
  process.once("exit", () => {
    rmSync(folders.addin, { recursive: true, force: true });
  });
  say("Building the add-in and the workbench page…");
  const started = Date.now();
  const onRebuilt = (errors: string | null): void => {
    say(errors ?? "The add-in was built again. Reload the page to use it.");
  };
  const [addin, page, certificate] = await Promise.all([
    buildAddin({ root, folder: folders.addin, ...(watch ? { onRebuilt } : {}) }),
    buildPage(root),
    localCertificate(folders.certificate, new Date()),
  ]);
  say(`Built in ${((Date.now() - started) / 1000).toFixed(1)} s.`);

  const token = newToken();
  let stopped: () => void = () => undefined;
  const stopping = new Promise<void>((resolve) => {
    stopped = resolve;
  });
  const server = await startWorkbenchServer({
    certificate,
    preferredPort,
    stopToken: token,
    onStop: () => void stop(),
    served: {
      page,
      addin: async () =>
        JSON.stringify(parseManifest(await readFile(join(addin.folder, "manifest.xml"), "utf8"))),
      addinFolder: addin.folder,
      officeFolder: folders.office,
    },
  });
  await noteRunning(folders.running, { port: server.port, token });
  const stop = async (): Promise<void> => {
    await Promise.all([server.close(), addin.stop(), forgetRunning(folders.running, server)]);
    stopped();
  };

  const { platform, env: environment } = process;
  const browser = findBrowser({ platform, environment, exists: existsSync });
  const lines = instructions({ url: server.url, certificate, platform, browser, profile: folders.profile });
  if (preferredPort !== 0 && server.port !== preferredPort)
    say(`Port ${preferredPort} is taken; this is port ${server.port}.`);
  lines.forEach(say);
  return { server, stop, stopped: stopping };
}

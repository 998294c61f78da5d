/** `npm stop`: ends a running workbench, and takes the add-in out of Excel where it was loaded into it. */
import { createRequire } from "node:module";
import { request } from "node:https";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { headerOfStop, stopPath } from "../server/addresses";
import { forgetRunning, readRunning, type Running } from "./running";
import { sideload } from "./sideload";
import { workbenchFolders } from "./workbench-folders";

const root = resolve(__dirname, "../../..");
const folders = workbenchFolders(root);

/** Whether the workbench answered that it stops. */
const askToStop = ({ port, token }: Running): Promise<boolean> =>
  new Promise((answered) => {
    const headers = { [headerOfStop]: token };
    const options = {
      host: "127.0.0.1",
      servername: "localhost",
      port,
      path: stopPath,
      method: "POST",
      headers,
    };
    request({ ...options, ca: readFileSync(folders.certificate) }, ({ statusCode }) => {
      answered(statusCode === 204);
    })
      .once("error", () => {
        answered(false);
      })
      .end();
  });

async function stop(): Promise<string> {
  const running = await readRunning(folders.running);
  const answers = await Promise.all(running.map(askToStop));
  // Notes of workbenches that ended without a word go as well.
  await Promise.all(running.map((each) => forgetRunning(folders.running, each)));
  if (process.platform === "win32" || process.platform === "darwin") await takeOutOfExcel();
  return answers.includes(true) ? "The workbench has stopped." : "No workbench was running.";
}

async function takeOutOfExcel(): Promise<void> {
  try {
    createRequire(join(root, "package.json")).resolve("office-addin-debugging/package.json");
  } catch {
    return;
  }
  await sideload(root, "stop");
}

stop().then(
  (sentence) => {
    process.stdout.write(`${sentence}\n`);
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  },
);

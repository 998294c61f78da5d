import { type ChildProcess, spawn } from "node:child_process";
import { root } from "../support/manifest";

export interface StartedWorkbench {
  readonly url: string;
  /** Ends it as Ctrl+C does, and resolves with its exit code. */
  stop(): Promise<number | null>;
}

/** Starts the workbench by its command, on a free port. */
export function startWorkbench(): Promise<StartedWorkbench> {
  const command = ["--import", "tsx", "src/workbench/start/start.ts", "--workbench", "--once"];
  const server = spawn(process.execPath, command, { cwd: root, env: { ...process.env, PORT: "0" } });
  // Also where a test gives up waiting for it.
  process.once("exit", () => server.kill("SIGINT"));
  return new Promise((resolve, reject) => {
    let said = "";
    const listen = (part: Buffer): void => {
      said += part.toString();
      const url = /runs at (\S+)\n/.exec(said)?.[1];
      if (url !== undefined) resolve({ url, stop: () => end(server) });
    };
    server.stdout.on("data", listen);
    server.stderr.on("data", listen);
    server.once("exit", (code) => {
      reject(new Error(`The workbench ended with code ${code ?? "none"}:\n${said}`));
    });
  });
}

const end = (server: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => {
    server.once("exit", resolve);
    server.kill("SIGINT");
  });

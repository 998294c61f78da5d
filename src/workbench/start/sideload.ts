/** Loads the add-in into Excel, and takes it out, by the package that Microsoft gives for it. */
import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";

const port = 3000;

/** The arguments of office-addin-debugging. */
export const sideloadArguments = (action: "start" | "stop"): string[] =>
  action === "stop"
    ? ["stop", "manifest.xml"]
    : [
        "start",
        "manifest.xml",
        "desktop",
        "--app",
        "excel",
        "--dev-server",
        "npm run dev-server",
        "--dev-server-port",
        String(port),
      ];

/** Runs office-addin-debugging and resolves when it ends well. */
export function sideload(root: string, action: "start" | "stop"): Promise<void> {
  const tool = createRequire(join(root, "package.json")).resolve("office-addin-debugging/cli.js");
  return new Promise((resolve, reject) => {
    spawn(process.execPath, [tool, ...sideloadArguments(action)], { cwd: root, stdio: "inherit" })
      .once("error", reject)
      .once("exit", (code) => {
        if (code === 0) resolve();
        else reject(new Error(`office-addin-debugging ended with code ${code ?? "none"}.`));
      });
  });
}

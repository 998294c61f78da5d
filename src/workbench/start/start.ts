/**
 * `npm start`: the add-in in Excel where there is one, in the workbench everywhere else. `--workbench` insists on it;
 * with `--once` it does not watch the sources.
 */
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { decidePlace, type Place } from "./decide";
import { hasExcel } from "./find-excel";
import { runWorkbench } from "./run-workbench";
import { sideload } from "./sideload";

const root = resolve(__dirname, "../../..");
const defaultPort = 3000;

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

function placeHere(): Place {
  const { platform, env: environment } = process;
  return decidePlace({
    platform,
    canSideload: isInstalled("office-addin-debugging"),
    hasExcel: hasExcel({ platform, environment, exists: existsSync }),
  });
}

function isInstalled(name: string): boolean {
  try {
    createRequire(join(root, "package.json")).resolve(`${name}/package.json`);
    return true;
  } catch {
    return false;
  }
}

async function startWorkbench(): Promise<void> {
  let end = (): void => process.exit();
  const interrupt = (): void => {
    end();
  };
  process.once("SIGINT", interrupt).once("SIGTERM", interrupt);
  const workbench = await runWorkbench({
    root,
    preferredPort: Number(process.env.PORT ?? defaultPort),
    say,
    watch: !process.argv.includes("--once"),
  });
  end = (): void => void workbench.stop();
  await workbench.stopped;
  say("Stopped.");
}

async function start(): Promise<void> {
  const place: Place = process.argv.includes("--workbench") ? { kind: "workbench", why: "" } : placeHere();
  if (place.kind === "excel") return sideload(root, "start");
  if (place.why !== "") say(place.why);
  return startWorkbench();
}

start().then(
  () => process.exit(),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  },
);

/** `npm run formula -- '=…'`: formulas with the functions of the add-in, calculated without Excel. */
import { resolve } from "node:path";
import { runFormulaCommand } from "./formula-command";
import { notBuilt } from "./formula-words";

const root = resolve(__dirname, "../../..");

/** Loads the engine, which takes a second or two, only for a formula. */
async function start() {
  const { buildFunctions } = await import("../headless/build-functions");
  const building = buildFunctions(root).catch((error: unknown) => {
    throw new Error(notBuilt(error instanceof Error ? error.message : String(error)));
  });
  const [{ startFormulaRunner }, functions] = await Promise.all([import("./formula-runner"), building]);
  return startFormulaRunner(functions);
}

runFormulaCommand(process.argv.slice(2), {
  print: (text) => process.stdout.write(`${text}\n`),
  printError: (text) => process.stderr.write(`${text}\n`),
  watched: process.stdout.isTTY,
  start,
}).then(
  (exitCode) => {
    process.exitCode = exitCode;
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 2;
  },
);

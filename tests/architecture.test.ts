/** The import rules must be able to fire: each is shown an offender, and together they must let a proper tree pass. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const root = join(__dirname, "..");
const cruiser = join(root, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
const config = join(root, ".dependency-cruiser.cjs");

interface Rule {
  name: string;
  comment: string;
}
interface Violation {
  from: string;
  rule: { name: string };
}

// eslint-disable-next-line @typescript-eslint/no-require-imports -- the cruiser's configuration is CommonJS
const { forbidden: rules } = require(config) as { forbidden: Rule[] };

/** A file, what it imports, and the rules it breaks. */
const offenders: [file: string, imported: string, broken: string[]][] = [
  ["line-items/offender.ts", "../data/fine", ["line-items-stand-alone"]],
  ["language/offender.ts", "../model/fine", ["language-stands-alone"]],
  ["data/offender.ts", "../model/fine", ["data-hold-no-logic"]],
  ["model/offender.ts", "../data/fine", ["model-stands-alone"]],
  ["model/with-package.ts", "some-package", ["model-stands-alone"]],
  ["model/with-node.ts", "node:fs", ["model-stands-alone", "node-only-in-commands"]],
  ["workbook-plan/offender.ts", "../model/fine", ["plan-is-data"]],
  ["roadmap/offender.ts", "../xlsx/fine", ["roadmap-composes-plans"]],
  ["functions/offender.ts", "some-package", ["functions-are-thin-and-small"]],
  ["functions/with-plan.ts", "../workbook-plan/fine", ["functions-are-thin-and-small"]],
  ["excel/offender.ts", "../functions/fine", ["excel-draws-plans"]],
  ["excel/decides.ts", "../data/fine", ["excel-draws-plans", "renderers-never-decide"]],
  ["xlsx/offender.ts", "../roadmap/fine", ["xlsx-draws-plans"]],
  ["xlsx/stranger.ts", "../excel/fine", ["xlsx-draws-plans", "renderers-are-strangers"]],
  ["xlsx/with-node.ts", "node:fs", ["node-only-in-commands"]],
  ["xlsx/with-office.ts", "office-addin-manifest", ["office-only-in-excel-and-shells"]],
  ["cli/offender.ts", "../excel/fine", ["cli-goes-through-the-file"]],
  [
    "cli/with-workbench.ts",
    "../workbench/fine",
    ["cli-goes-through-the-file", "production-without-workbench"],
  ],
  ["workbench/offender.ts", "../model/fine", ["workbench-knows-no-minerals"]],
  ["taskpane/offender.ts", "../cli/fine", ["shells-stay-in-production"]],
  ["excel/with-shell.ts", "../taskpane/fine", ["excel-draws-plans", "nobody-imports-shells"]],
  ["newcomer/offender.ts", "../data/fine", ["every-folder-has-a-row"]],
  ["xlsx/with-tests.ts", "../../tests/fine", ["production-without-tests"]],
  ["xlsx/chicken.ts", "./egg", ["no-cycles"]],
  ["xlsx/lost.ts", "./nowhere", ["every-import-resolves"]],
];

/** One import along every arrow that the layout allows. */
const allowed: [file: string, imported: string[]][] = [
  ["line-items/fine.ts", []],
  ["language/fine.ts", []],
  ["data/fine.ts", ["../line-items/fine"]],
  ["model/fine.ts", ["../line-items/fine"]],
  ["workbook-plan/fine.ts", ["../line-items/fine"]],
  ["roadmap/fine.ts", ["../model/fine", "../data/fine", "../language/fine", "../workbook-plan/fine"]],
  ["functions/fine.ts", ["../line-items/fine", "../model/fine", "../data/fine", "../language/fine"]],
  ["excel/fine.ts", ["../workbook-plan/fine", "../roadmap/fine"]],
  ["xlsx/fine.ts", ["../workbook-plan/fine", "some-package"]],
  ["cli/fine.ts", ["../roadmap/fine", "../xlsx/fine", "../functions/fine", "node:fs"]],
  ["workbench/fine.ts", ["../workbook-plan/fine", "../xlsx/fine"]],
  ["taskpane/fine.ts", ["../excel/fine", "../functions/fine", "../language/fine", "office-addin-manifest"]],
  ["commands/fine.ts", ["../taskpane/fine"]],
];

let folder: string;
let violations: Violation[];

function write(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

/** A type-only import where it matters least at run time, so that the rules are shown to see those too. */
const importing = (names: string[]) =>
  [...names.map((name) => `import type {} from "${name}";`), "export {};"].join("\n");

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "architecture-"));
  const packages = ["some-package", "office-addin-manifest"];
  write(
    "package.json",
    JSON.stringify({ dependencies: Object.fromEntries(packages.map((name) => [name, "1.0.0"])) }),
  );
  for (const name of packages) {
    write(`node_modules/${name}/package.json`, JSON.stringify({ name, main: "index.js" }));
    write(`node_modules/${name}/index.js`, "");
  }
  write("tests/fine.ts", importing([]));
  write("src/xlsx/egg.ts", importing(["./chicken"]));
  for (const [file, imported] of allowed) write(`src/${file}`, importing(imported));
  for (const [file, imported] of offenders) write(`src/${file}`, importing([imported]));

  const run = spawnSync(process.execPath, [cruiser, "--config", config, "--output-type", "json", "src"], {
    cwd: folder,
    encoding: "utf8",
  });
  const { summary } = JSON.parse(run.stdout) as { summary: { violations: Violation[] } };
  violations = summary.violations;
}, 20_000);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const brokenBy = (file: string) =>
  [...new Set(violations.filter(({ from }) => from === `src/${file}`).map(({ rule }) => rule.name))].sort();

test.each(offenders)("src/%s may not import %s", (file, _imported, broken) => {
  expect(brokenBy(file)).toEqual([...broken].sort());
});

test.each(allowed)("src/%s may import %j", (file) => {
  expect(brokenBy(file)).toEqual([]);
});

test("every rule has an offender here, so none is there for show", () => {
  const shown = new Set(offenders.flatMap(([, , broken]) => broken));
  expect(rules.map(({ name }) => name).filter((name) => !shown.has(name))).toEqual([]);
});

test("every rule tells the offender what to do", () => {
  expect(rules.filter(({ comment }) => !comment).map(({ name }) => name)).toEqual([]);
});

test("every folder of src has a row in the rules", () => {
  const known = new Set(allowed.map(([file]) => dirname(file)));
  const folders = readdirSync(join(root, "src"), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  expect(folders.map(({ name }) => name).filter((name) => !known.has(name))).toEqual([]);
});

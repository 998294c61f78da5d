/**
 * Who may import whom. A figure travels data → model → functions (an analyst's cell) and
 * data → model → roadmap → workbook plan → renderers (a planner's workbook); imports point the other way.
 * Every comment says what to do instead.
 */
const path = require("node:path");

/** Each folder of src and the folders it may import from, besides itself. */
const mayImport = {
  "line-items": [],
  language: [],
  data: ["line-items"],
  model: ["line-items"],
  "workbook-plan": ["line-items"],
  roadmap: ["line-items", "model", "data", "language", "workbook-plan"],
  functions: ["line-items", "model", "data", "language"],
  excel: ["line-items", "workbook-plan", "roadmap"],
  xlsx: ["line-items", "workbook-plan"],
  cli: ["line-items", "model", "data", "language", "workbook-plan", "roadmap", "xlsx", "functions"],
  workbench: ["line-items", "workbook-plan", "xlsx"],
};
const shells = ["taskpane", "commands"];
const belowShells = Object.keys(mayImport).filter((folder) => !["cli", "workbench"].includes(folder));

const inFolder = (folders) => `^src/(${[folders].flat().join("|")})/`;

/** `folder` may import from itself and from its row above, from packages too. */
const only = (name, folder, comment) => ({
  name,
  comment,
  severity: "error",
  from: { path: inFolder(folder) },
  to: { path: "^src/", pathNot: inFolder([folder, ...mayImport[folder]]) },
});

/** As `only`, and nothing from outside src: no npm package, no Node module. */
const onlyWithoutPackages = (name, folder, comment) => {
  const rule = only(name, folder, comment);
  return { ...rule, to: { pathNot: rule.to.pathNot } };
};

const forbid = (name, from, to, comment) => ({ name, comment, severity: "error", from, to });

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    onlyWithoutPackages(
      "line-items-stand-alone",
      "line-items",
      "Line items are the language everyone else speaks, so they depend on no one. Pass what you need as an argument, or move the code to the folder that owns the thing you import.",
    ),
    onlyWithoutPackages(
      "language-stands-alone",
      "language",
      "The language folder holds sentences and labels only. Take names and numbers as arguments of a message.",
    ),
    onlyWithoutPackages(
      "data-hold-no-logic",
      "data",
      "Data are cited figures typed by line items. Compute with them in src/model, word them in src/language.",
    ),
    onlyWithoutPackages(
      "model-stands-alone",
      "model",
      "The model is plain arithmetic: it knows nothing of Excel, figures, files or packages. Take figures as arguments and let src/functions or src/roadmap hand them in.",
    ),
    onlyWithoutPackages(
      "plan-is-data",
      "workbook-plan",
      "A plan describes any workbook and never touches one. What a sheet says belongs in src/roadmap; how it is drawn in src/excel or src/xlsx.",
    ),
    onlyWithoutPackages(
      "roadmap-composes-plans",
      "roadmap",
      "The roadmap turns options into a plan. Hand the plan to a renderer from src/cli or a shell instead of importing one here.",
    ),
    onlyWithoutPackages(
      "functions-are-thin-and-small",
      "functions",
      "A custom function translates arguments and errors; src/model computes. It loads with every workbook, so it takes no package.",
    ),
    only(
      "excel-draws-plans",
      "excel",
      "src/excel renders a plan and reads back what people entered. Let the roadmap decide and put the decision into the plan.",
    ),
    only(
      "xlsx-draws-plans",
      "xlsx",
      "src/xlsx writes the plan it is given. Put what it should write into the plan.",
    ),
    only(
      "cli-goes-through-the-file",
      "cli",
      "The commands build a file with src/roadmap and src/xlsx, without office.js, shells or workbench.",
    ),
    only(
      "workbench-knows-no-minerals",
      "workbench",
      "The workbench plays Excel for any add-in. It sees a plan, a file and office.js; put what concerns minerals into src/roadmap.",
    ),
    forbid(
      "shells-stay-in-production",
      { path: inFolder(shells) },
      { path: "^src/", pathNot: inFolder([...belowShells, ...shells]) },
      "A shell shows and presses. If it needs something of the commands, move that into the folder that owns it.",
    ),
    forbid(
      "nobody-imports-shells",
      { path: "^src/", pathNot: inFolder(shells) },
      { path: inFolder(shells) },
      "Shells are the outermost layer. Move the shared part into the folder that owns the subject.",
    ),
    forbid(
      "production-without-workbench",
      { path: "^src/", pathNot: inFolder("workbench") },
      { path: inFolder("workbench") },
      "The workbench is for development and tests. Move what you need into src/workbook-plan or src/xlsx.",
    ),
    forbid(
      "renderers-never-decide",
      { path: inFolder(["excel", "xlsx"]) },
      { path: inFolder(["model", "data", "language"]) },
      "A renderer draws what the plan says. Compute or word it in src/roadmap and carry it in the plan.",
    ),
    forbid(
      "renderers-are-strangers",
      { path: inFolder(["excel", "xlsx"]) },
      { path: inFolder(["excel", "xlsx"]), pathNot: "^src/$1/" },
      "The two renderers share the plan and nothing else. Move what both need into src/workbook-plan.",
    ),
    forbid(
      "office-only-in-excel-and-shells",
      { path: "^src/", pathNot: inFolder(["excel", "workbench", ...shells]) },
      { path: "(^|/)(@microsoft/office-js|office-addin-[^/]+)(/|$)" },
      "Only src/excel and the shells may know Office. Describe what you want in the plan.",
    ),
    forbid(
      "node-only-in-commands",
      { path: "^src/", pathNot: inFolder(["cli", "workbench"]) },
      { dependencyTypes: ["core"] },
      "Everything but the commands and the workbench also runs in a browser. Do files and processes in src/cli and pass contents.",
    ),
    forbid(
      "every-folder-has-a-row",
      { path: "^src/", pathNot: inFolder([...Object.keys(mayImport), ...shells]) },
      {},
      "This folder of src has no row in the table above. Add one: what it is for and whom it may import.",
    ),
    forbid(
      "production-without-tests",
      { path: "^src/" },
      { path: "^(tests|docs|assets)/" },
      "Nothing in src may need tests, docs or assets. Move the shared part into src.",
    ),
    forbid(
      "no-cycles",
      {},
      { circular: true },
      "Two files need each other. Move what both need into a third.",
    ),
    forbid(
      "every-import-resolves",
      {},
      { couldNotResolve: true },
      "This import leads nowhere. Correct the path, or add the package to package.json.",
    ),
  ],
  options: {
    tsConfig: { fileName: path.join(__dirname, "tsconfig.json") },
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    // Packages that only ship ES modules or types name them under these conditions.
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};

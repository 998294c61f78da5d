import { defineConfig, globalIgnores } from "eslint/config";
import officeAddins from "eslint-plugin-office-addins";
import tseslint from "typescript-eslint";

const restrict = (names, message) => names.map((name) => ({ name, message }));

const office = restrict(
  ["Office", "Excel", "OfficeExtension", "OfficeRuntime"],
  "Only src/excel, src/taskpane and src/commands talk to Office. Describe what you want in a plan.",
);
const customFunctions = restrict(
  ["CustomFunctions"],
  "Only src/functions talks to the custom-functions runtime.",
);
const browser = restrict(
  ["window", "document", "localStorage"],
  "Only the shells and src/excel live in a browser.",
);
const network = restrict(
  ["fetch", "XMLHttpRequest", "WebSocket", "EventSource"],
  "The add-in sends nothing anywhere (docs/privacy.md).",
);
const networkProperties = [
  { object: "navigator", property: "sendBeacon", message: network[0].message },
  ...["window", "globalThis", "self"].flatMap((object) =>
    network.map(({ name, message }) => ({ object, property: name, message })),
  ),
];
const node = restrict(["process", "require", "__dirname", "Buffer"], "Only src/cli runs on Node alone.");

/** Types of Office bind as much as its objects do, and no-restricted-globals does not see them. */
const officeTypes = {
  selector: "TSQualifiedName[left.name=/^(Office|Excel|OfficeExtension|OfficeRuntime)$/]",
  message: "Only src/excel, src/taskpane and src/commands know the types of Office.",
};

const pureFolders = ["line-items", "model", "data", "language", "workbook-plan", "roadmap", "functions"];
const deterministic = "Same arguments, same result. Take the time or the random generator as an argument.";

export default defineConfig(
  globalIgnores(["dist/", "out/", "coverage/"]),
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      eqeqeq: "error",
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    rules: {
      "max-lines": ["error", 300],
      "max-lines-per-function": ["error", { max: 60, skipComments: true, skipBlankLines: true }],
      "max-params": ["error", 4],
      "max-depth": ["error", 3],
      complexity: ["error", { max: 10, variant: "modified" }],
      "no-console": "error",
      "no-restricted-globals": ["error", ...office, ...customFunctions, ...browser, ...network, ...node],
      "no-restricted-properties": ["error", ...networkProperties],
      "no-restricted-syntax": ["error", officeTypes],
    },
  },
  {
    // Tables of figures and sentences may be long.
    files: ["src/data/**/*.ts", "src/language/**/*.ts", "src/workbench/**/*.generated.ts"],
    rules: { "max-lines": "off", "max-lines-per-function": "off" },
  },
  {
    files: pureFolders.map((folder) => `src/${folder}/**/*.ts`),
    rules: {
      "no-restricted-properties": [
        "error",
        ...networkProperties,
        { object: "Math", property: "random", message: deterministic },
        { object: "Date", property: "now", message: deterministic },
      ],
      "no-restricted-syntax": [
        "error",
        officeTypes,
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: deterministic },
      ],
    },
  },
  {
    // Excel fixes the order of a function's parameters, so a custom function cannot take an options object.
    files: ["src/functions/**/*.ts"],
    rules: {
      "max-params": ["error", 6],
      "@typescript-eslint/only-throw-error": [
        "error",
        { allow: [{ from: "package", name: "Error", package: "custom-functions-runtime" }] },
      ],
      "no-restricted-globals": ["error", ...office, ...browser, ...network, ...node],
    },
  },
  {
    files: ["src/excel/**/*.ts", "src/taskpane/**/*.{ts,tsx}", "src/commands/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: {
      ...Object.fromEntries(
        Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, "error"]),
      ),
      "no-restricted-globals": ["error", ...customFunctions, ...network, ...node],
      "no-restricted-syntax": "off",
    },
  },
  {
    files: ["src/cli/**/*.ts"],
    rules: {
      "no-console": "off",
      "no-restricted-globals": ["error", ...office, ...customFunctions, ...browser],
    },
  },
  {
    files: ["src/workbench/**/*.ts"],
    rules: {
      // A part of the host is a function that returns its methods; each of those is short.
      "max-lines-per-function": ["error", { max: 90, skipComments: true, skipBlankLines: true }],
      "no-restricted-globals": "off",
      "no-restricted-properties": "off",
      "no-restricted-syntax": "off",
    },
  },
  {
    files: ["tests/**/*.{ts,tsx}"],
    ignores: ["tests/support/properties.ts"],
    rules: {
      "@typescript-eslint/no-non-null-assertion": "off",
      "no-restricted-imports": [
        "error",
        { name: "fast-check", message: "tests/support/properties.ts sets its seed." },
      ],
    },
  },
  {
    files: ["**/*.{js,cjs,mjs}"],
    ...tseslint.configs.disableTypeChecked,
    rules: {
      ...tseslint.configs.disableTypeChecked.rules,
      "@typescript-eslint/no-require-imports": "off",
    },
  },
);

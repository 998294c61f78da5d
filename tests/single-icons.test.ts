/** Imports of Fluent's icons, each from the file of its icon. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import withSingleIcons from "../.webpack/single-icons.js";
import { root } from "./support/manifest";

test("icons come from their files, helpers from theirs, and the rest stays", () => {
  const source = [
    "import * as React from 'react';",
    "import { DiamondDismiss12Filled, ChevronDownRegular as Down, bundleIcon } from '@fluentui/react-icons';",
    "export const Icon = bundleIcon(DiamondDismiss12Filled, Down);",
  ];
  expect(withSingleIcons(source.join("\n")).split("\n")).toEqual([
    source[0],
    "import { DiamondDismiss12Filled } from '@fluentui/react-icons/svg/diamond-dismiss';",
    "import { ChevronDownRegular as Down } from '@fluentui/react-icons/svg/chevron-down';",
    "import { bundleIcon } from '@fluentui/react-icons/utils';",
    source[2],
  ]);
});

test("an icon without a file of its own comes from the list", () => {
  const source = "import { NoSuchThingRegular } from '@fluentui/react-icons';";
  expect(withSingleIcons(source)).toBe(source);
});

test("no component of Fluent reads the whole list", () => {
  const fluent = path.join(root, "node_modules/@fluentui");
  const lists = readdirSync(fluent, { recursive: true, encoding: "utf8" })
    .filter((file) => /^react-(?!icons)[^/\\]+[/\\]lib[/\\].+\.js$/.test(file))
    .filter((file) =>
      withSingleIcons(readFileSync(path.join(fluent, file), "utf8")).includes("'@fluentui/react-icons'"),
    );
  expect(lists).toEqual([]);
});

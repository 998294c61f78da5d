/** The host has nothing that the types of Office do not list. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { currentApi, generatedFile } from "../../src/workbench/allow-list/generate";
import * as objects from "../../src/workbench/office-objects/all-classes";
import { requirementOf, versionAtLeast } from "../../src/workbench/requirement-sets";

const file = path.join(__dirname, "../../src/workbench/allow-list/api-list.generated.ts");

test("the generated list is that of the installed types: npm run workbench:allow-list", () => {
  expect(readFileSync(file, "utf8")).toBe(generatedFile(currentApi()));
});

test.each(objects.allClasses.map((each) => [each.name, each] as const))(
  "every member of %s is in the list",
  (name, definition) => {
    const members = [definition.properties, definition.navigation, definition.methods].flatMap((each) =>
      Object.keys(each ?? {}),
    );
    expect(members.filter((member) => requirementOf(name, member) === null)).toEqual([]);
  },
);

test("members have the requirement sets of the documentation", () => {
  expect(requirementOf("Range", "values")).toBe("ExcelApi 1.1");
  expect(requirementOf("Range", "dataValidation")).toBe("ExcelApi 1.8");
  expect(requirementOf("Range", "getSpillParent")).toBe("ExcelApi 1.12");
  expect(requirementOf("Range", "inventedMember")).toBeNull();
});

test("versions are compared by number", () => {
  expect(versionAtLeast("1.10", "1.9")).toBe(true);
  expect(versionAtLeast("1.9", "1.10")).toBe(false);
  expect(versionAtLeast("2.0", "1.20")).toBe(true);
});

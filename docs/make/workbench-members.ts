import { apiMembers } from "../../src/workbench/allow-list/api-list.generated";
import { allClasses, type ClassShape } from "../../src/workbench/office-objects/all-classes";
import { newestRequirementSets, versionAtLeast } from "../../src/workbench/requirement-sets";
import { table, writeText } from "./markdown";

/** Why whole groups of classes are left out, by the beginning of their names. */
const leftOut: readonly (readonly [names: RegExp, what: string])[] = [
  [/^(?:Pivot|ShowAs|DataPivot|FilterPivot|RowColumnPivot)/, "pivot tables"],
  [/^(?:Shape|GeometricShape|Image|Line$|GroupShape|TextFrame|TextRange)/, "shapes and pictures"],
  [/^(?:Slicer|TimelineStyle)/, "slicers and timelines"],
  [/^(?:Query|LinkedWorkbook|LinkedDataType|LinkedEntity|DataConnection)/, "queries and links to other data"],
  [/^(?:Binding|FunctionResult|Functions|FlashFill)/, "bindings, and functions called without a cell"],
  [/^(?:Note)/, "notes, which the client library 1.1.110 does not send"],
];

/** Members of a class within the requirement sets that the workbench plays. */
const membersOf = (name: string): string[] =>
  Object.entries(apiMembers[name] ?? {}).flatMap(([set, members]) => {
    const [family = "", version = ""] = set.split(" ");
    const have = newestRequirementSets[family];
    return have !== undefined && versionAtLeast(have, version) ? members.split(" ") : [];
  });

/** What the host has of a class. */
function playedOf(shape: ClassShape, members: readonly string[]): string[] {
  const own = [shape.properties, shape.navigation, shape.methods].flatMap((each) => Object.keys(each ?? {}));
  // A collection's index is its getItem.
  if (shape.indexer !== undefined) own.push("getItem");
  return members.filter((member) => own.includes(member));
}

interface ClassCount {
  readonly name: string;
  readonly played: number;
  readonly members: number;
  readonly missing: readonly string[];
}

/** One entry a class of the API, whether the host has it or not. Events are no members here. */
export function classCounts(): ClassCount[] {
  const shapes = new Map(allClasses.map((shape) => [shape.name, shape]));
  return Object.keys(apiMembers)
    .map((name) => {
      const members = membersOf(name).filter((member) => !/^on[A-Z]/.test(member));
      const shape = shapes.get(name);
      const played = shape === undefined ? [] : playedOf(shape, members);
      return {
        name,
        played: played.length,
        members: members.length,
        missing: members.filter((member) => !played.includes(member)).sort(),
      };
    })
    .filter(({ members }) => members > 0);
}

/** docs/workbench-members.md. */
export function workbenchMembersPage(): string {
  const counts = classCounts();
  const some = counts.filter(({ played }) => played > 0);
  const none = counts.filter(({ played }) => played === 0).map(({ name }) => name);
  const groups = leftOut.map(
    ([names, what]) => `${what} (${none.filter((name) => names.test(name)).length} classes)`,
  );
  const others = none.filter((name) => !leftOut.some(([names]) => names.test(name)));
  const sum = (of: (count: ClassCount) => number): number =>
    counts.reduce((total, each) => total + of(each), 0);
  return [
    "# What the workbench plays of Excel",
    "",
    "For maintainers. Made by `npm run docs` from the classes in `src/workbench/office-objects` and the list of the API in",
    "`src/workbench/allow-list`; do not edit it.",
    "",
    `Of ${sum(({ members }) => members)} members in ExcelApi ${newestRequirementSets.ExcelApi ?? ""} the workbench plays ${sum(({ played }) => played)}, in ${some.length} of ${counts.length} classes. Everything else answers`,
    "`ApiNotFound`, as an older Excel would. Events are not counted.",
    "",
    table(
      ["Class", "Played", "Of", "Not played"],
      some.map(({ name, played, members, missing }) => [
        name,
        String(played),
        String(members),
        missing.map((each) => `\`${each}\``).join(" "),
      ]),
    ),
    "",
    "## Left out",
    "",
    ...groups.map((each) => `- ${each}`),
    `- ${others.length} other classes: ${others.map((each) => `\`${each}\``).join(" ")}`,
    "",
  ].join("\n");
}

export function writeWorkbenchMembersPage(): void {
  writeText("docs/workbench-members.md", workbenchMembersPage());
}

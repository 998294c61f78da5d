/** What the page shows of the add-in is what its manifest says. */
import { ManifestError, parseManifest } from "../../src/workbench/manifest/parse-manifest";
import { manifestText } from "../support/manifest";

const addin = parseManifest(manifestText);

test("the page, the functions and their prefix", () => {
  expect(addin).toMatchObject({
    id: "71b1f6dc-2cc9-46c5-8cf5-8d07afdafe38",
    name: "Minerals Roadmap",
    page: "/taskpane.html",
    functions: "/functions.json",
    namespace: "MINERALS",
  });
});

test("the ribbon has the group with its button, icon and tip", () => {
  expect(addin.groups).toEqual([
    {
      id: "MineralsRoadmap.Group",
      label: "Minerals Roadmap",
      buttons: [
        {
          id: "MineralsRoadmap.OpenPane",
          label: "Open roadmap pane",
          tip: expect.stringContaining("Nothing in the workbook changes") as string,
          icon: "/assets/icon-32.png",
          action: { kind: "showPane" },
        },
      ],
    },
  ]);
});

test("the context menu of cells has its button", () => {
  expect(addin.cellMenu.map(({ id }) => id)).toEqual(["MineralsRoadmap.OpenPaneFromCell"]);
});

test("a button may run a function of the add-in", () => {
  const action = /<Action xsi:type="ShowTaskpane">[\s\S]*?<\/Action>/;
  const command = '<Action xsi:type="ExecuteFunction"><FunctionName>repair</FunctionName></Action>';
  const [group] = parseManifest(manifestText.replace(action, command)).groups;
  expect(group?.buttons[0]?.action).toEqual({ kind: "function", name: "repair" });
});

test("an add-in without functions has none", () => {
  const point = /<ExtensionPoint xsi:type="CustomFunctions">[\s\S]*?<\/ExtensionPoint>/;
  expect(parseManifest(manifestText.replace(point, ""))).toMatchObject({ functions: null, namespace: "" });
});

test.each([
  ["an element", /<DisplayName[\s\S]*?<\/DisplayName>/, "The manifest has no DisplayName in OfficeApp."],
  [
    "a resource",
    /<bt:String id="OpenPane.Label"[\s\S]*?<\/bt:String>/,
    "The manifest has no resource OpenPane.Label.",
  ],
])("%s that is missing is named", (_, part, message) => {
  expect(() => parseManifest(manifestText.replace(part, ""))).toThrow(new ManifestError(message));
});

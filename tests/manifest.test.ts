/** What Office checks, or silently ignores, about the manifest: order, references, addresses, icons, languages. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { development } from "../.webpack/manifest-release.js";
import { manifestText, named, type Node, parseManifest, root, withDescendants } from "./support/manifest";

const manifest = parseManifest(manifestText);
const locales = ["es-ES", "ja-JP"];
const typeOf = (node: Node) => node.attributes["xsi:type"];

/** An element of the manifest by its path, each step the first of that name. */
function at(...path: string[]): Node {
  return path.reduce((node, name) => {
    const child = node.children.find((each) => each.name === name);
    if (!child) throw new Error(`No ${name} in ${node.name}.`);
    return child;
  }, manifest);
}

const fileAt = (url: string): string => {
  const path = url.slice(development.addin.length);
  const made: Record<string, string> = {
    "taskpane.html": "src/taskpane/taskpane.html",
    "functions.js": "src/functions/functions.ts",
    "functions.json": "src/functions/functions.ts",
  };
  // Documents are written in Markdown and built into pages.
  const document = path.startsWith("docs/") ? path.replace(/\.html$/, ".md") : path;
  return join(root, made[path] ?? document);
};

describe("order of elements", () => {
  const button = ["Label", "Supertip", "Icon", "Action"];
  /** Sequences of the manifest schemas; Runtimes and ExtendedOverrides, younger than those, where Office documents them. */
  const sequences: Record<string, string[]> = {
    TaskPaneApp: [
      ...[
        "Id",
        "AlternateId",
        "Version",
        "ProviderName",
        "DefaultLocale",
        "DisplayName",
        "Description",
        "IconUrl",
      ],
      ...["HighResolutionIconUrl", "SupportUrl", "AppDomains", "Hosts", "Requirements", "DefaultSettings"],
      ...["Permissions", "VersionOverrides", "ExtendedOverrides"],
    ],
    VersionOverridesV1_0: [
      "Description",
      "Requirements",
      "Hosts",
      "Resources",
      "WebApplicationInfo",
      "EquivalentAddins",
    ],
    Workbook: ["Runtimes", "AllFormFactors", "DesktopFormFactor"],
    CustomFunctions: ["Script", "Page", "Metadata", "Namespace"],
    DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
    GetStarted: ["Title", "Description", "LearnMoreUrl"],
    PrimaryCommandSurface: ["OfficeTab", "CustomTab"],
    Group: ["Label", "Icon", "Control"],
    Button: button,
    Supertip: ["Title", "Description"],
    ShowTaskpane: ["TaskpaneId", "SourceLocation", "Title"],
    Resources: ["Images", "Urls", "ShortStrings", "LongStrings"],
  };

  test.each(Object.entries(sequences))("%s follows its schema", (parent, sequence) => {
    const parents = withDescendants(manifest).filter((node) => (typeOf(node) ?? node.name) === parent);
    expect(parents.length).toBeGreaterThan(0);
    for (const { children } of parents) {
      const places = children.map(({ name }) => sequence.indexOf(name));
      expect(places).not.toContain(-1);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }
  });
});

describe("identity", () => {
  test("the version is that of the package", () => {
    const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
    expect(at("Version").text).toBe(`${version}.0`);
  });

  test("the id is a GUID", () => {
    expect(at("Id").text).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  });

  test("it asks for a shared runtime and for functions with arrays and errors", () => {
    const sets = at("Requirements", "Sets").children.map(({ attributes }) => [
      attributes.Name,
      attributes.MinVersion,
    ]);
    expect(sets).toEqual([
      ["SharedRuntime", "1.1"],
      ["CustomFunctionsRuntime", "1.3"],
    ]);
  });

  test("ids of groups and controls are unique", () => {
    const ids = ["Group", "Control"]
      .flatMap((name) => named(manifest, name))
      .map(({ attributes }) => attributes.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("the shared runtime", () => {
  test("functions, commands and pane live on one page that stays loaded", () => {
    expect(named(manifest, "Runtime").map(({ attributes }) => attributes)).toEqual([
      { resid: "Taskpane.Url", lifetime: "long" },
    ]);
    const pages = ["Page", "FunctionFile", "Action"]
      .flatMap((name) => named(manifest, name))
      .flatMap(withDescendants);
    const resids = pages.map(({ attributes }) => attributes.resid).filter(Boolean);
    expect(new Set(resids)).toEqual(new Set(["Taskpane.Url"]));
  });

  test("the page loads Microsoft's own office.js", () => {
    const page = readFileSync(join(root, "src/taskpane/taskpane.html"), "utf8");
    expect(page).toContain('src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"');
  });

  test("the pane opens from the Home tab and from the menu of a cell", () => {
    expect(named(manifest, "OfficeTab").map(({ attributes }) => attributes.id)).toEqual(["TabHome"]);
    expect(named(manifest, "OfficeMenu").map(({ attributes }) => attributes.id)).toEqual(["ContextMenuCell"]);
  });
});

describe("resources", () => {
  const resources = at("VersionOverrides", "Resources").children.flatMap(({ children }) => children);
  const ids = resources.map(({ attributes }) => attributes.id ?? "");
  const used = withDescendants(manifest).flatMap(({ attributes }) => attributes.resid ?? []);

  test("every reference leads to a resource", () => {
    expect(used.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test("every resource is used, under one short id", () => {
    expect(ids.filter((id) => !used.includes(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id.length > 32)).toEqual([]);
  });

  test.each([
    ["Title", "ShortStrings"],
    ["Label", "ShortStrings"],
    ["Namespace", "ShortStrings"],
    ["Description", "LongStrings"],
    ["SourceLocation", "Urls"],
    ["FunctionFile", "Urls"],
    ["LearnMoreUrl", "Urls"],
    ["Image", "Images"],
  ])("a %s refers to %s", (element, collection) => {
    const kept = at("VersionOverrides", "Resources", collection).children.map(
      ({ attributes }) => attributes.id,
    );
    const resids = named(manifest, element).flatMap(({ attributes }) => attributes.resid ?? []);
    expect(resids.filter((id) => !kept.includes(id))).toEqual([]);
  });
});

describe("addresses", () => {
  const addresses = withDescendants(manifest)
    .flatMap(({ attributes }) => Object.entries(attributes))
    .filter(([name, value]) => !name.startsWith("xmlns") && /^https?:/.test(value))
    .map(([, value]) => value);

  test.each([...new Set(addresses)])("%s is part of the build", (url) => {
    expect(url.startsWith(development.addin)).toBe(true);
    expect(existsSync(fileAt(url))).toBe(true);
  });

  test("the page and its icon are too", () => {
    const page = readFileSync(fileAt(`${development.addin}taskpane.html`), "utf8");
    const local = [...page.matchAll(/(?:href|src)="(?!https:)([^"]+)"/g)].map(([, path = ""]) => path);
    expect(
      local.filter((path) => !existsSync(join(root, path)) && !existsSync(join(root, "src/taskpane", path))),
    ).toEqual([]);
  });
});

describe("icons", () => {
  /** Width and height as a PNG states them in its first chunk. */
  const pixels = (file: string) => {
    const png = readFileSync(file);
    return [png.readUInt32BE(16), png.readUInt32BE(20)];
  };
  const images = at("VersionOverrides", "Resources", "Images").children;

  test.each(images.map(({ attributes }) => [attributes.id ?? "", attributes.DefaultValue ?? ""]))(
    "%s has the size of its name",
    (id, url) => {
      const size = Number(id.split(".")[1]);
      expect(pixels(fileAt(url))).toEqual([size, size]);
    },
  );

  test("every image is asked for at its own size", () => {
    const asked = named(manifest, "Image").filter(({ attributes }) => attributes.resid);
    expect(asked.length).toBeGreaterThan(0);
    for (const { attributes } of asked) expect(attributes.resid).toBe(`Icon.${attributes.size ?? ""}`);
  });

  test("every control has the three sizes Office insists on", () => {
    const icons = named(manifest, "Icon");
    expect(icons.length).toBeGreaterThan(0);
    for (const { children } of icons) {
      const sizes = children.map(({ attributes }) => Number(attributes.size));
      expect(sizes).toEqual(expect.arrayContaining([16, 32, 80]));
    }
  });

  test.each([
    ["IconUrl", 32],
    ["HighResolutionIconUrl", 64],
  ])("%s is %i pixels wide, as for a task pane", (name, size) => {
    expect(pixels(fileAt(at(name).attributes.DefaultValue ?? ""))).toEqual([size, size]);
  });
});

describe("languages", () => {
  const sentences = [
    {
      limit: 125,
      nodes: [at("DisplayName"), ...at("VersionOverrides", "Resources", "ShortStrings").children],
    },
    {
      limit: 250,
      nodes: [at("Description"), ...at("VersionOverrides", "Resources", "LongStrings").children],
    },
  ].flatMap(({ limit, nodes }) =>
    nodes.map((node) => ({ name: node.attributes.id ?? node.name, limit, node })),
  );
  /** Part of every formula, so the same everywhere. */
  const untranslated = "Functions.Namespace";

  test.each(sentences)("$name fits its limit in every language", ({ limit, node }) => {
    const texts = [node.attributes.DefaultValue, ...node.children.map(({ attributes }) => attributes.Value)];
    for (const text of texts) {
      expect(text).toBeTruthy();
      expect(text?.length).toBeLessThanOrEqual(limit);
    }
  });

  test.each(sentences.filter(({ name }) => name !== untranslated))(
    "$name is said in every language",
    ({ node }) => {
      expect(node.children.map(({ attributes }) => attributes.Locale)).toEqual(locales);
    },
  );

  test("the namespace is MINERALS in every language", () => {
    const namespace = sentences.find(({ name }) => name === untranslated)?.node;
    expect(namespace?.attributes.DefaultValue).toBe("MINERALS");
    expect(namespace?.children).toEqual([]);
  });
});

describe("keyboard shortcuts", () => {
  const { actions, shortcuts } = JSON.parse(
    readFileSync(fileAt(`${development.addin}assets/shortcuts.json`), "utf8"),
  ) as {
    actions: { id: string; name: string }[];
    shortcuts: { action: string; key: Record<string, string> }[];
  };

  test("every shortcut starts an action that the commands know", () => {
    const commands = readFileSync(join(root, "src/commands/commands.ts"), "utf8");
    expect(shortcuts.map(({ action }) => action)).toEqual(actions.map(({ id }) => id));
    for (const { id } of actions) expect(commands).toContain(`Office.actions.associate("${id}"`);
  });

  test("every key combination is of the kind Office recommends against conflicts", () => {
    for (const { key } of shortcuts) {
      expect(key.default).toMatch(/^Ctrl\+Shift\+Alt\+[A-Z0-9]$/);
      expect(key.mac).toMatch(/^Command\+Shift\+Alt\+[A-Z0-9]$/);
    }
  });
});

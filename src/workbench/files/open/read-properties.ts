/** What the file says about itself, and what its add-in keeps in it. */
import type { PropertiesModel } from "../../document/workbook-document";
import { attribute, childrenOf, descendants, elementsOf, first, type Node } from "../../manifest/xml-nodes";
import { wholeFile } from "../save/package-writer";
import { contentOf, wordsAt } from "./nodes";
import type { PackageReader } from "./package-reader";

export function readProperties(parts: PackageReader): Partial<PropertiesModel> {
  const core = parts.root(parts.first(wholeFile, "core-properties") ?? "");
  const app = parts.root(parts.first(wholeFile, "extended-properties") ?? "");
  const text = (root: Node | null, name: string): string =>
    contentOf(root === null ? undefined : first(root, name));
  const created = Date.parse(text(core, "created"));
  return {
    title: text(core, "title"),
    subject: text(core, "subject"),
    author: text(core, "creator"),
    keywords: text(core, "keywords"),
    comments: text(core, "description"),
    category: text(core, "category"),
    lastAuthor: text(core, "lastModifiedBy"),
    revisionNumber: Number(text(core, "revision")) || 0,
    manager: text(app, "Manager"),
    company: text(app, "Company"),
    ...(Number.isNaN(created) ? {} : { creationDate: new Date(created) }),
  };
}

/** When a file was saved; the beginning of dates where it does not say. */
export function readSavedAt(parts: PackageReader): Date {
  const core = parts.root(parts.first(wholeFile, "core-properties") ?? "");
  const texts = ["modified", "created"].map((name) =>
    contentOf(core === null ? undefined : first(core, name)),
  );
  const time = texts.map((text) => Date.parse(text)).find((each) => !Number.isNaN(each));
  return new Date(time ?? 0);
}

export function readCustomProperties(parts: PackageReader): Map<string, string | number | boolean | Date> {
  const root = parts.root(parts.first(wholeFile, "custom-properties") ?? "");
  const entries = root === null ? [] : childrenOf(root, "property");
  return new Map(
    entries.flatMap((node) => {
      const [value] = elementsOf(node);
      return value === undefined ? [] : [[wordsAt(node, "name"), valueOf(value)] as const];
    }),
  );
}

function valueOf(node: Node): string | number | boolean | Date {
  const text = contentOf(node);
  switch (node.localName) {
    case "bool":
      return text === "true" || text === "1";
    case "filetime":
    case "date":
      return new Date(text);
    case "i2":
    case "i4":
    case "int":
    case "r4":
    case "r8":
      return Number(text);
    default:
      return text;
  }
}

/** The settings of the add-in with this id; those of others are not touched, and not kept. */
export function readSettings(parts: PackageReader, addin: string): Map<string, unknown> {
  const panes = parts.first(wholeFile, "webextensiontaskpanes") ?? "";
  const roots = parts
    .related(panes)
    .filter(({ kind }) => kind === "webextension")
    .flatMap(({ target }) => parts.root(target) ?? []);
  const own = roots.find((root) =>
    childrenOf(root, "reference").some((node) => attribute(node, "id").toLowerCase() === addin.toLowerCase()),
  );
  return new Map(
    (own === undefined ? [] : descendants(own, "property")).map((node) => [
      attribute(node, "name"),
      settingOf(attribute(node, "value")),
    ]),
  );
}

/** Values are JSON; what is not is taken as the text it is. */
function settingOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

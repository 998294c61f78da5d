import { strFromU8 } from "fflate";
import { attribute } from "../../manifest/xml-nodes";
import type { PackageReader } from "./package-reader";

/** XML that add-ins and others keep in the workbook, by its id; what has none is not theirs. */
export const readCustomXml = (parts: PackageReader, workbook: string): ReadonlyMap<string, string> =>
  new Map(
    parts
      .related(workbook)
      .filter(({ kind }) => kind === "customXml")
      .flatMap(({ target }) => {
        const content = parts.bytes(target);
        const properties = parts.root(parts.first(target, "customXmlProps") ?? "");
        const id = properties === null ? "" : idOf(properties);
        return content === null || id === "" ? [] : [[id, strFromU8(content)] as const];
      }),
  );

const idOf = (properties: Parameters<typeof attribute>[0]): string =>
  attribute(properties, "ds:itemID") || attribute(properties, "itemID");

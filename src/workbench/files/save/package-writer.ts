/** The parts of a file in the making: what is in them, of what kind they are, and which lead to which. */
import { strToU8, zipSync } from "fflate";
import { element, xmlDocument } from "../../../xlsx/xml";
import { contentTypes } from "../part-types";

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

/** The source of the relationships of the file itself. */
export const wholeFile = "";

/** Zip stores local time: a fixed local date gives the same bytes everywhere and always. */
const timestamp = new Date(1980, 0, 1);

export class PackageWriter {
  readonly #parts = new Map<string, Uint8Array>();
  readonly #types = new Map<string, string>();
  readonly #relations = new Map<string, Relation[]>();
  readonly #counts = new Map<string, number>();

  /** Adds a part; `content` is the root element of XML, or bytes. */
  add(path: string, type: string, content: string | Uint8Array): void {
    this.#parts.set(path, typeof content === "string" ? strToU8(xmlDocument(content)) : content);
    this.#types.set(path, type);
  }

  /** The path of a further part of a kind: with `*` for its number. */
  nextPath(pattern: string): string {
    const count = (this.#counts.get(pattern) ?? 0) + 1;
    this.#counts.set(pattern, count);
    return pattern.replace("*", String(count));
  }

  /** Notes that a part leads to another, or to an address outside, and gives the id to call that by. */
  relate(source: string, type: string, target: string, external = false): string {
    const own = this.#relations.get(source) ?? [];
    const id = `rId${own.length + 1}`;
    this.#relations.set(source, [...own, { id, type, target: external ? target : `/${target}`, external }]);
    return id;
  }

  bytes(): Uint8Array {
    const files: Record<string, Uint8Array> = {
      "[Content_Types].xml": strToU8(xmlDocument(this.#contents())),
    };
    for (const [source, related] of this.#relations) {
      files[relationsPath(source)] = strToU8(xmlDocument(relationsXml(related)));
    }
    for (const [path, content] of this.#parts) files[path] = content;
    return zipSync(files, { level: 6, mtime: timestamp, os: 0 });
  }

  #contents(): string {
    const types = [...this.#types];
    // Excel looks for the kind of shapes by how their files end.
    const overrides = types.filter(([path]) => !path.endsWith(".vml"));
    return element(
      "Types",
      { xmlns: "http://schemas.openxmlformats.org/package/2006/content-types" },
      element("Default", { Extension: "rels", ContentType: contentTypes.relationships }),
      element("Default", { Extension: "xml", ContentType: "application/xml" }),
      ...(types.length > overrides.length
        ? [element("Default", { Extension: "vml", ContentType: contentTypes.noteShapes })]
        : []),
      ...overrides.map(([path, ContentType]) => element("Override", { PartName: `/${path}`, ContentType })),
    );
  }
}

/** Where the relationships of a part are kept. */
export const relationsPath = (source: string): string =>
  source === wholeFile ? "_rels/.rels" : source.replace(/([^/]+)$/, "_rels/$1.rels");

const relationsXml = (related: readonly Relation[]): string =>
  element(
    "Relationships",
    { xmlns: "http://schemas.openxmlformats.org/package/2006/relationships" },
    ...related.map(({ id, type, target, external }) =>
      element("Relationship", {
        Id: id,
        Type: type,
        Target: target,
        TargetMode: external ? "External" : undefined,
      }),
    ),
  );

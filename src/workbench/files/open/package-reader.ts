/** The parts of a file, and the ways between them. Kinds of relationships go by their last word. */
import { DOMParser, onErrorStopParsing } from "@xmldom/xmldom";
import { strFromU8, unzipSync } from "fflate";
import { attribute, childrenOf, type Node } from "../../manifest/xml-nodes";
import { FileError } from "../file-error";
import { relationsPath, wholeFile } from "../save/package-writer";

export interface Related {
  readonly id: string;
  /** Such as "worksheet". */
  readonly kind: string;
  /** The path of a part, or an address outside. */
  readonly target: string;
}

/** What files begin with that are encrypted, or of Excel before 2007. */
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0];

export class PackageReader {
  readonly #parts: Readonly<Record<string, Uint8Array>>;
  readonly #related = new Map<string, readonly Related[]>();

  /** @throws FileError for what is no file of this kind */
  constructor(file: Uint8Array) {
    if (compoundFile.every((byte, index) => file[index] === byte)) {
      throw new FileError("it is protected by a password, or of the older format .xls.");
    }
    try {
      this.#parts = unzipSync(file);
    } catch (error) {
      throw new FileError("it is no .xlsx file, or it is damaged.", { cause: error });
    }
  }

  get paths(): readonly string[] {
    return Object.keys(this.#parts);
  }

  bytes(path: string): Uint8Array | null {
    return this.#parts[path] ?? null;
  }

  /** The root element of a part; null where there is none. */
  root(path: string): Node | null {
    const part = this.bytes(path);
    if (part === null) return null;
    try {
      return new DOMParser({ onError: onErrorStopParsing }).parseFromString(strFromU8(part), "text/xml")
        .documentElement;
    } catch (error) {
      throw new FileError(`its part ${path} is damaged.`, { cause: error });
    }
  }

  /** The root element of a part that must be there. */
  demand(path: string): Node {
    const root = this.root(path);
    if (root === null) throw new FileError(`its part ${path} is missing.`);
    return root;
  }

  /** Where a part leads; `wholeFile` for the file itself. */
  related(source: string): readonly Related[] {
    const known = this.#related.get(source);
    if (known !== undefined) return known;
    const root = this.root(relationsPath(source));
    const found =
      root === null ? [] : childrenOf(root, "Relationship").map((node) => relatedOf(node, source));
    this.#related.set(source, found);
    return found;
  }

  /** The first part of a kind to which another leads. */
  first(source: string, kind: string): string | null {
    return this.related(source).find((each) => each.kind === kind)?.target ?? null;
  }

  /** Where an id of a part leads. */
  target(source: string, id: string): string | null {
    return this.related(source).find((each) => each.id === id)?.target ?? null;
  }
}

function relatedOf(node: Node, source: string): Related {
  const target = attribute(node, "Target");
  return {
    id: attribute(node, "Id"),
    kind: attribute(node, "Type").split("/").at(-1) ?? "",
    target: attribute(node, "TargetMode") === "External" ? target : resolved(target, source),
  };
}

/** A path relative to the folder of its source, or from the top. */
function resolved(target: string, source: string): string {
  const folder = source === wholeFile ? [] : source.split("/").slice(0, -1);
  const steps = target.startsWith("/") ? [] : folder;
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}

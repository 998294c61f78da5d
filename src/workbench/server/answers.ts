/** What the server answers to a path: files of the page, of office.js and of the add-in. */
import { readFile } from "node:fs/promises";
import { resolve, sep } from "node:path";
import { addinPath, officePath, workbenchPath } from "./addresses";
import type { PageFile } from "./build-page";
import { contentType } from "./content-type";
import { withLocalOffice } from "./local-office";

export interface Answer {
  readonly status: 200 | 302 | 404 | 500;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array | string;
}

/** What is served. */
export interface Served {
  readonly page: ReadonlyMap<string, PageFile>;
  /** What the page needs to know of the add-in, as JSON. */
  readonly addin: () => Promise<string>;
  /** The built add-in. */
  readonly addinFolder: string;
  /** The distribution of office.js. */
  readonly officeFolder: string;
}

/** Answers a GET of a path, which begins with a slash and has no query. */
export async function answer(path: string, served: Served): Promise<Answer> {
  if (path === "/") return { status: 302, headers: { location: workbenchPath }, body: "" };
  if (path === addinPath) return found(addinPath, await served.addin());
  if (path.startsWith(officePath)) return file(served.officeFolder, path.slice(officePath.length));
  if (path.startsWith(workbenchPath)) return pageFile(path.slice(workbenchPath.length), served.page);
  return addinFile(await file(served.addinFolder, path.slice(1)));
}

/** A page of the add-in gets office.js from here; everything else is sent as it was built. */
function addinFile(sent: Answer): Answer {
  const isPage = sent.headers["content-type"]?.startsWith("text/html") ?? false;
  return isPage && typeof sent.body !== "string"
    ? { ...sent, body: withLocalOffice(new TextDecoder().decode(sent.body)) }
    : sent;
}

function pageFile(name: string, page: Served["page"]): Answer {
  const asked = page.get(name === "" ? "index.html" : name);
  if (asked === undefined) return notFound;
  const sent = found(asked.name, asked.content);
  return { ...sent, headers: { ...sent.headers, etag: asked.tag, "cache-control": "no-cache" } };
}

async function file(folder: string, name: string): Promise<Answer> {
  const path = resolve(folder, name);
  if (!path.startsWith(resolve(folder) + sep)) return notFound;
  try {
    return found(path, await readFile(path));
  } catch {
    return notFound;
  }
}

const found = (name: string, body: Uint8Array | string): Answer => ({
  status: 200,
  headers: { "content-type": contentType(name), "cache-control": "no-store" },
  body,
});

const notFound: Answer = {
  status: 404,
  headers: { "content-type": "text/plain; charset=utf-8" },
  body: "Not found.",
};

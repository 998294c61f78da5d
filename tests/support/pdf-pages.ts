/** Pages of a PDF as pictures, for documents and for looking at a workbook; needs pdftoppm of poppler-utils. */
import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

/** PNG pictures of all pages in their order. */
export async function pdfPages(pdf: Uint8Array, dotsPerInch: number): Promise<Uint8Array[]> {
  const folder = await mkdtemp(join(tmpdir(), "minerals-pdf-"));
  try {
    const input = join(folder, "input.pdf");
    await writeFile(input, pdf);
    const options = { timeout: 120_000 };
    await promisify(execFile)(
      "pdftoppm",
      ["-png", "-r", String(dotsPerInch), input, join(folder, "page")],
      options,
    );
    // pdftoppm pads page numbers with zeros, so names sort as pages do.
    const pages = (await readdir(folder)).filter((name) => name.endsWith(".png")).sort();
    return await Promise.all(pages.map(async (name) => new Uint8Array(await readFile(join(folder, name)))));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

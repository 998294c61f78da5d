/** Where words stand on the pages of a PDF, and parts of pages as pictures; needs pdftotext and pdftoppm of poppler-utils. */
import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** A rectangle in points, from the top left corner of the page. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Word extends Box {
  readonly text: string;
}

export interface PdfPage {
  /** Counts from 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly words: readonly Word[];
}

/** Whether the programs are installed. */
export const hasPoppler = (): Promise<boolean> =>
  run("pdftoppm", ["-v"]).then(
    () => true,
    () => false,
  );

export async function pagesOf(pdf: string): Promise<PdfPage[]> {
  const { stdout } = await run("pdftotext", ["-bbox", pdf, "-"], { maxBuffer: 64_000_000 });
  const pages = [...stdout.matchAll(/<page width="([\d.]+)" height="([\d.]+)">(.*?)<\/page>/gs)];
  return pages.map(([, width, height, content = ""], index) => ({
    number: index + 1,
    width: Number(width),
    height: Number(height),
    words: wordsIn(content),
  }));
}

const wordPattern = /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)<\/word>/g;

const wordsIn = (content: string): Word[] =>
  [...content.matchAll(wordPattern)].map(([, left, top, right, bottom, text = ""]) => ({
    left: Number(left),
    top: Number(top),
    right: Number(right),
    bottom: Number(bottom),
    text,
  }));

/** A part of a page as PNG. */
export async function pictureOf(
  pdf: string,
  { page, box, dotsPerInch, folder }: { page: number; box: Box; dotsPerInch: number; folder: string },
): Promise<Uint8Array> {
  const pixels = (points: number): number => Math.round((points / 72) * dotsPerInch);
  const name = join(folder, `page-${String(page)}`);
  const numbers: readonly (readonly [string, number])[] = [
    ["-r", dotsPerInch],
    ["-f", page],
    ["-l", page],
    ["-x", pixels(box.left)],
    ["-y", pixels(box.top)],
    ["-W", pixels(box.right - box.left)],
    ["-H", pixels(box.bottom - box.top)],
  ];
  const options = numbers.flatMap(([option, value]) => [option, String(value)]);
  await run("pdftoppm", ["-png", "-singlefile", ...options, pdf, name]);
  return new Uint8Array(await readFile(`${name}.png`));
}

/**
 * Makes the pictures of the documents from a roadmap workbook: LibreOffice draws it as PDF, pdftoppm cuts out parts.
 * Again: `npx tsx docs/make/pictures.ts`.
 */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildRoadmap } from "../../src/roadmap/build-roadmap";
import { writeWorkbook } from "../../src/xlsx/write-workbook";
import { convert, findSoffice } from "../../tests/support/soffice";
import { buildDate } from "./model-run";
import { type Box, hasPoppler, pagesOf, type PdfPage, pictureOf } from "./pdf-words";

interface Picture {
  readonly name: string;
  /** Words that the page holds: its title, and more where several pages have that title. */
  readonly page: readonly string[];
  /** The picture ends above the first word of this kind, or left of it. */
  readonly above?: string;
  readonly leftOf?: string;
  readonly dotsPerInch: number;
}

const pictures: readonly Picture[] = [
  { name: "cover", page: ["Guide:", "Contents"], dotsPerInch: 130 },
  { name: "dashboard-copper", page: ["Dashboard", "Copper:"], dotsPerInch: 140 },
  { name: "trace", page: ["What the figures", "Copper: refined use by end use"], dotsPerInch: 120 },
  { name: "demand-copper", page: ["Demand for copper", "Electric vehicles"], dotsPerInch: 130 },
  { name: "balance", page: ["Balances of the world", "Copper:"], dotsPerInch: 124 },
  { name: "actions", page: ["Register of actions"], above: "A10", dotsPerInch: 150 },
];

/** Where the pictures are. */
const target = join(__dirname, "..", "pictures");

/** Points around the words, so that frames of charts and cells stay in. */
const margin = 12;
/** The footer of a page. */
const footer = 60;

/** Writes all pictures, or says what is missing. */
export async function writePictures(): Promise<void> {
  if (findSoffice() === null || !(await hasPoppler())) {
    process.stderr.write(
      "Pictures were not made: they need LibreOffice (soffice) and poppler-utils (pdftoppm, pdftotext).\n",
    );
    return;
  }
  const folder = await mkdtemp(join(tmpdir(), "minerals-pictures-"));
  try {
    await mkdir(target, { recursive: true });
    const pdf = join(folder, "roadmap.pdf");
    await writeFile(pdf, await roadmapAsPdf());
    const pages = await pagesOf(pdf);
    for (const picture of pictures) {
      const page = pageOf(pages, picture);
      const { dotsPerInch } = picture;
      const cut = { page: page.number, box: boxOf(page, picture), dotsPerInch, folder };
      await writeFile(join(target, `${picture.name}.png`), await pictureOf(pdf, cut));
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function roadmapAsPdf(): Promise<Uint8Array> {
  const { workbook } = buildRoadmap({ date: buildDate });
  const { roadmap } = await convert({ format: "pdf", files: { roadmap: await writeWorkbook(workbook) } });
  return roadmap;
}

/** @throws Error where no page holds the words */
function pageOf(pages: readonly PdfPage[], { name, page }: Picture): PdfPage {
  const found = pages.find(({ words }) => {
    const text = words.map((word) => word.text).join(" ");
    return page.every((part) => text.includes(part));
  });
  if (found === undefined) throw new Error(`No page for the picture "${name}" holds: ${page.join(", ")}.`);
  return found;
}

/** Around all words of the page but its footer, up to the words that end the picture. */
function boxOf({ words, width, height }: PdfPage, { name, above, leftOf }: Picture): Box {
  const find = (text: string | undefined): Box | undefined => {
    const word = words.find((each) => each.text === text);
    if (text !== undefined && word === undefined) throw new Error(`"${name}" has no word "${text}".`);
    return word;
  };
  const bottom = find(above)?.top ?? height - footer;
  const right = find(leftOf)?.left ?? width;
  const inside = words.filter((word) => word.bottom <= bottom && word.left < right);
  const outer = (side: "right" | "bottom", limit: number): number =>
    Math.min(limit - 1, Math.max(...inside.map((word) => word[side])) + margin);
  return {
    left: Math.max(0, Math.min(...inside.map((word) => word.left)) - margin),
    top: Math.max(0, Math.min(...inside.map((word) => word.top)) - margin),
    right: outer("right", right),
    bottom: outer("bottom", bottom),
  };
}

if (process.argv[1] === __filename) void writePictures();

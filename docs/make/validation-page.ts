/** Writes docs/validation.md: what was compared with what, and how it came out. */
import { page, writeText } from "./markdown";
import { baseYearSection } from "./validation/base-year";
import { corridorHistorySection, corridorSection } from "./validation/corridors";
import { forecastSection } from "./validation/forecasts";
import { hindcastSection } from "./validation/hindcast";
import { japanSection } from "./validation/japan";
import { priceSection } from "./validation/price";
import { circularSection, publishedSection } from "./validation/published";
import { sensitivitySection } from "./validation/sensitivity";
import { supplySection } from "./validation/supply";

/** The whole page. */
export const validationPage = (): string =>
  page([
    "# Validation",
    "This page is written by `docs/make/validation-page.ts` from the model as it ships; `npm run docs` writes it again, and " +
      "a test fails while it differs. What is compared is defined in [the model](model.md), and the cited figures with " +
      "their licences are in [data and sources](data.md).",
    ...corridorSection(),
    ...corridorHistorySection(),
    ...sensitivitySection(),
    ...publishedSection(),
    ...circularSection(),
    ...baseYearSection(),
    ...supplySection(),
    ...japanSection(),
    ...priceSection(),
    ...hindcastSection(),
    ...forecastSection(),
    ...arithmeticSection(),
    ...openSection(),
  ]);

/** Writes the page to docs/validation.md. */
export function writeValidationPage(): void {
  writeText("docs/validation.md", validationPage());
}

const arithmeticSection = (): string[] => [
  "## Arithmetic",
  "Every formula of the workbook is evaluated twice: by the TypeScript evaluator, whose values are stored in the file, and " +
    "by LibreOffice, which recalculates the file. The tests compare every cell in all scenarios, for several start years " +
    "and for one metal alone, to a relative difference of 1e-9, and repeat it after random edits of the yellow cells " +
    "(`tests/end-to-end`). The functions are held equal to the sheet rows (`tests/functions/roadmap-ranges.test.ts`). " +
    "Neither says anything about whether the model is right; they say that sheet, function and definition agree.",
];

const openSection = (): string[] => [
  "## Not validated yet",
  [
    "- **Secondary supply** follows a share of use. The model has no stock of metal in use yet, so it cannot say whether " +
      "the scrap for that share will exist.",
    "- **Mine output** outside Peru has no forward data by mine; see the comparison above.",
    "- **Bands** of the workbook: its rows are one number each. DEMANDBAND draws from the ranges on Inputs; the hindcast " +
      "says how little of the uncertainty these ranges hold.",
    "- **Excel.** The workbook was recalculated in LibreOffice, not yet in Excel.",
  ].join("\n"),
];

if (process.argv[1] === __filename) writeValidationPage();

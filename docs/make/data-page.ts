/** Writes docs/data.md: every source with its licence and what it feeds, every series, and what is missing. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ReferenceSeries, SeriesSegment } from "../../src/data/reference-series";
import { referenceSeries } from "../../src/data/reference-series-list";
import type { LicenceStatus, Source } from "../../src/data/source";
import { sources } from "../../src/data/sources";
import { userToSupply } from "../../src/data/user-to-supply";
import { usages, type Usage } from "./source-usage";

const statuses: Readonly<Record<LicenceStatus, string>> = {
  open: "The licence was read in the source, or the figures are in the public domain.",
  "to be confirmed": "Believed open; the terms were not read in the source. Confirm before a release.",
  "facts quoted": "All rights reserved: single figures are quoted as facts with citation, never the table.",
  "own derivation": "Computed here from cited figures; the note of the figure says how.",
};

/** The whole page. */
export function dataPage(): string {
  return [
    "# Data and sources",
    "This page is written by `docs/make/data-page.ts` from `src/data`; edit the data, not the page.",
    "Every figure carries value, unit, year, source and confidence; every source carries its licence. " +
      "Contained metal unless a row says otherwise.",
    confidenceSection(),
    statusSection(),
    unconfirmedSection(),
    "## Sources",
    ...[...sources].sort((a, b) => a.id.localeCompare(b.id, "en")).map(sourceSection),
    seriesSection(),
    missingSection(),
  ].join("\n\n");
}

/** Writes the page to docs/data.md. */
export function writeDataPage(): void {
  writeFileSync(join(__dirname, "..", "data.md"), `${dataPage()}\n`);
}

function confidenceSection(): string {
  return [
    "## Confidence",
    table(
      ["Word", "Meaning"],
      [
        ["seen", "Read in a copy of the source."],
        ["second-hand", "Quoted by a third party."],
        ["derived", "Computed from cited figures; the note says how."],
        ["recalled", "Remembered, not verified: to be confirmed by the user."],
        ["assumption", "A choice of this product, no figure of a source."],
        ["user to supply", "Nothing cited: left empty."],
      ],
    ),
  ].join("\n\n");
}

function statusSection(): string {
  return ["## Licence status", table(["Status", "Meaning"], Object.entries(statuses))].join("\n\n");
}

function unconfirmedSection(): string {
  const open = sources.filter((source) => source.licenceStatus === "to be confirmed");
  return [
    "## Licences to be confirmed before a release",
    table(
      ["Source", "Title", "Licence as believed", "Citations"],
      open.map((source) => [
        source.id,
        `${source.publisher}, ${source.title}`,
        source.licence,
        String(usesOf(source).length),
      ]),
    ),
    "To switch a source off, put its id into `withheldSources` in `src/data/licences.ts` and build again. " +
      "Its parts of every series leave the catalogue, and a series with no part left disappears; " +
      "a material intensity gives way to the next alternative of the same technology and metal; " +
      "without `IEA-CMD-2025` the base year is derived from open series.",
  ].join("\n\n");
}

function sourceSection(source: Source): string {
  const uses = usesOf(source);
  const lines = [
    `- ${source.publisher}: ${source.title}${source.year === null ? "" : ` (${String(source.year)})`}`,
    ...(source.address === null ? [] : [`- Address: <${source.address}>`]),
    `- Licence: ${source.licence}; status: ${source.licenceStatus}`,
    `- Citations: ${confidenceMix(uses)}`,
    ...parts(uses).map(([part, ids]) => `- ${part}: ${ids.join(", ")}`),
  ];
  return [`### ${source.id}`, lines.join("\n")].join("\n\n");
}

function seriesSection(): string {
  return [
    `## Reference series (${String(referenceSeries.length)})`,
    table(
      ["Series", "What it is", "Unit", "Region", "Years", "Source", "Confidence", "Note"],
      referenceSeries.map((series) => [
        `\`${series.id}\``,
        series.label,
        series.unit,
        series.region,
        years(series),
        unique(series.segments.map((segment) => segment.source)).join(", "),
        unique(series.segments.map((segment) => segment.confidence)).join(", "),
        unique([series.note, ...series.segments.map((segment) => segment.note)].filter(isText)).join(" "),
      ]),
    ),
  ].join("\n\n");
}

function missingSection(): string {
  return [
    "## User to supply",
    "Nothing is cited for these; they stay empty, and what depends on them shows as not available.",
    table(
      ["Figure", "What it is", "Unit", "Why it is empty", "Where to look"],
      userToSupply.map((figure) => [
        `\`${figure.id}\``,
        figure.label,
        figure.unit,
        figure.why,
        figure.whereToLook,
      ]),
    ),
  ].join("\n\n");
}

const usesOf = (source: Source): readonly Usage[] => usages.filter((usage) => usage.source === source.id);

/** Ids by part, in the order of first use. */
function parts(uses: readonly Usage[]): readonly (readonly [string, readonly string[]])[] {
  return unique(uses.map((usage) => usage.part)).map((part) => [
    part,
    unique(uses.filter((usage) => usage.part === part).map((usage) => usage.id)),
  ]);
}

function confidenceMix(uses: readonly Usage[]): string {
  const words = uses.map((usage) => usage.confidence ?? "stated as fact");
  return unique(words)
    .map((word) => `${String(words.filter((other) => other === word).length)} ${word}`)
    .join(", ");
}

function years(series: ReferenceSeries): string {
  const spans = series.segments.map(span).join(", ");
  return series.years === "calendar" ? spans : `fiscal ${spans}`;
}

function span({ from, values }: SeriesSegment): string {
  return values.length === 1 ? String(from) : `${String(from)}–${String(from + values.length - 1)}`;
}

function table(head: readonly string[], body: readonly (readonly string[])[]): string {
  return [head, head.map(() => "---"), ...body].map((row) => `| ${row.join(" | ")} |`).join("\n");
}

const unique = <T>(items: readonly T[]): readonly T[] => [...new Set(items)];

const isText = (text: string | undefined): text is string => text !== undefined && text !== "";

if (process.argv[1] === __filename) writeDataPage();

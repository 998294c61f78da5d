import type { NamedStyle } from "../engine/cell-style";

const line = (
  color: string,
  style: "Continuous" | "Double",
  weight: "Thin" | "Thick",
): NamedStyle["borders"] => ({
  bottom: { style, weight, color },
});
const filled = (fill: string, fontColor: string): Partial<NamedStyle> => ({ fill, fontColor });

/** The accent colours of Excel's own theme, and their tints. */
const accents: readonly (readonly [full: string, sixty: string, forty: string, twenty: string])[] = [
  ["#4472C4", "#8EA9DB", "#B4C6E7", "#D9E1F2"],
  ["#ED7D31", "#F4B084", "#F8CBAD", "#FCE4D6"],
  ["#A5A5A5", "#C9C9C9", "#DBDBDB", "#EDEDED"],
  ["#FFC000", "#FFD966", "#FFE699", "#FFF2CC"],
  ["#5B9BD5", "#9BC2E6", "#BDD7EE", "#DDEBF7"],
  ["#70AD47", "#A9D08E", "#C6E0B4", "#E2EFDA"],
];

const accentStyles = accents.flatMap(
  ([full, sixty, forty, twenty], index): [string, Partial<NamedStyle>][] => {
    const name = `Accent${index + 1}`;
    return [
      [name, filled(full, "#FFFFFF")],
      [`60% - ${name}`, filled(sixty, "#FFFFFF")],
      [`40% - ${name}`, filled(forty, "#000000")],
      [`20% - ${name}`, filled(twenty, "#000000")],
    ];
  },
);

const amount = (decimals: string, currency: string): string =>
  `_(${currency}* #,##0${decimals}_);_(${currency}* (#,##0${decimals});_(${currency}* "-"${decimals === "" ? "" : "??"}_);_(@_)`;

/** The styles that every workbook of Excel has, as its standard theme draws them. */
export const builtInStyles: ReadonlyMap<string, Partial<NamedStyle>> = new Map<string, Partial<NamedStyle>>([
  ["Normal", {}],
  ["Bad", filled("#FFC7CE", "#9C0006")],
  ["Good", filled("#C6EFCE", "#006100")],
  ["Neutral", filled("#FFEB9C", "#9C5700")],
  ["Calculation", { ...filled("#F2F2F2", "#FA7D00"), bold: true }],
  ["Check Cell", { ...filled("#A5A5A5", "#FFFFFF"), bold: true }],
  ["Explanatory Text", { fontColor: "#7F7F7F", italic: true }],
  ["Hyperlink", { fontColor: "#0563C1", underline: true }],
  ["Followed Hyperlink", { fontColor: "#954F72", underline: true }],
  ["Input", filled("#FFCC99", "#3F3F76")],
  ["Linked Cell", { fontColor: "#FA7D00", borders: line("#FF8001", "Double", "Thick") }],
  ["Note", { fill: "#FFFFCC" }],
  ["Output", { ...filled("#F2F2F2", "#3F3F3F"), bold: true }],
  ["Warning Text", { fontColor: "#FF0000" }],
  [
    "Heading 1",
    { fontSize: 15, fontColor: "#44546A", bold: true, borders: line("#4472C4", "Continuous", "Thick") },
  ],
  [
    "Heading 2",
    { fontSize: 13, fontColor: "#44546A", bold: true, borders: line("#A2B8E1", "Continuous", "Thick") },
  ],
  ["Heading 3", { fontColor: "#44546A", bold: true }],
  ["Heading 4", { fontColor: "#44546A", bold: true }],
  ["Title", { fontSize: 18, fontColor: "#44546A", fontName: "Calibri Light" }],
  ["Total", { bold: true, borders: line("#4472C4", "Double", "Thick") }],
  ["Comma", { numberFormat: amount(".00", "") }],
  ["Comma [0]", { numberFormat: amount("", "") }],
  ["Currency", { numberFormat: amount(".00", "$") }],
  ["Currency [0]", { numberFormat: amount("", "$") }],
  ["Percent", { numberFormat: "0%" }],
  ...accentStyles,
]);

/** Words of Excel.BuiltInStyle that are not the name with its spaces left out. */
const otherWords: Readonly<Record<string, string>> = {
  WholeComma: "Comma [0]",
  WholeDollar: "Currency [0]",
  Hlink: "Hyperlink",
  HlinkTrav: "Followed Hyperlink",
  SheetTitle: "Title",
};

/** The name of a built-in style, given as such or as Excel.BuiltInStyle has it; null for another. */
export function builtInName(given: string): string | null {
  if (builtInStyles.has(given)) return given;
  const tint = /^(Accent[1-6])_([246]0)$/.exec(given);
  const name = tint === null ? otherWords[given] : `${tint[2] ?? ""}% - ${tint[1] ?? ""}`;
  return name ?? [...builtInStyles.keys()].find((each) => each.replaceAll(" ", "") === given) ?? null;
}

/** Named cell styles: the look of the workbook in one table. Colours are those of the palette. */

export const palette = {
  ink: "1F2933",
  muted: "52606D",
  rule: "CBD2D9",
  paper: "FFFFFF",
  band: "F5F7FA",
  copper: "B4602D",
  zinc: "4E6E8E",
  good: "1B7F4B",
  watch: "9A6700",
  bad: "B42318",
  inputFill: "FFF8DB",
  barFill: "D9E2EC",
  inputText: "0B4F8A",
  linkText: "1B5E20",
} as const;

/** Colours of chart series after copper and zinc; tested for the common forms of colour blindness. */
export const seriesColors = [
  "0072B2",
  "009E73",
  "CC79A7",
  "E69F00",
  "56B4E9",
  "999999",
  "1F2933",
  "7A5195",
] as const;

export const tabColors = {
  guide: "999999",
  input: "E6B800",
  calculation: "0072B2",
  output: "1B7F4B",
  check: "B42318",
  log: "52606D",
} as const;

export interface StyleSpec {
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly color?: string;
  readonly fill?: string;
  readonly border?: "thin-box" | "top-rule" | "bottom-rule" | "guide-rule" | "section-rule";
  readonly align?: "left" | "center" | "right";
  readonly vertical?: "top" | "center";
  readonly wrap?: boolean;
  readonly indent?: number;
  /** Reads from the bottom to the top. */
  readonly upright?: boolean;
  readonly format?: string;
  /** Cells that people fill in; everything else is locked. */
  readonly unlocked?: boolean;
}

/** Number formats; zero shows as a dash, a negative with a minus. */
export const formats = {
  general: "General",
  whole: '#,##0;-#,##0;"–"',
  oneDecimal: '#,##0.0;-#,##0.0;"–"',
  twoDecimals: '#,##0.00;-#,##0.00;"–"',
  threeDecimals: '0.000;-0.000;"–"',
  /** The compiler widens it to `whole` for a row that reaches 100. */
  quantity: '#,##0.0;-#,##0.0;"–"',
  share: '0.0%;-0.0%;"–"',
  signedShare: '+0.0%;-0.0%;"–"',
  year: "0",
  money: '#,##0;-#,##0;"–"',
  check: '"✗ "0.0##;"✗ "-0.0##;"✓ 0"',
  text: "@",
} as const;

const input = {
  size: 10,
  color: palette.inputText,
  fill: palette.inputFill,
  border: "thin-box",
  unlocked: true,
} as const;

const header = {
  size: 10,
  bold: true,
  color: palette.paper,
  fill: palette.muted,
  vertical: "center",
} as const;

const tableHeader = {
  size: 10,
  bold: true,
  color: palette.ink,
  fill: palette.band,
  border: "bottom-rule",
  vertical: "center",
} as const;

export const styles = {
  normal: { size: 10, color: palette.ink },
  title: { size: 18, bold: true, color: palette.ink },
  subtitle: { size: 11, color: palette.muted },
  role: { size: 9, color: palette.muted, italic: true, indent: 2 },
  section: { size: 12, bold: true, color: palette.ink, border: "section-rule" },
  sectionNote: { size: 9, color: palette.muted, border: "section-rule" },
  label: { size: 10, color: palette.ink },
  labelIndented: { size: 10, color: palette.ink, indent: 1, align: "left" },
  labelTotal: { size: 10, bold: true, color: palette.ink, border: "top-rule" },
  unit: { size: 9, color: palette.muted },
  unitTotal: { size: 9, color: palette.muted, border: "top-rule" },
  note: { size: 9, color: palette.muted },
  noteTotal: { size: 9, color: palette.muted, border: "top-rule", indent: 1 },
  noteIndented: { size: 9, color: palette.muted, indent: 1 },
  noteBeside: { size: 9, color: palette.muted, wrap: true },
  noteWrapped: { size: 9, color: palette.muted, wrap: true, vertical: "top" },
  yearTop: { size: 9, color: palette.muted, align: "left", vertical: "top", format: formats.year },
  text: { size: 10, color: palette.ink, wrap: true, vertical: "top" },
  identifier: { size: 9, color: palette.muted, format: formats.text },
  header: { ...header, wrap: true },
  headerIndented: { ...header, align: "left", indent: 1, wrap: true },
  headerNumber: { ...header, align: "right", wrap: true },
  /** Headings of a table below those of the sheet, which are the only dark band of a page. */
  headerTable: { ...tableHeader, wrap: true },
  headerTableIndented: { ...tableHeader, align: "left", indent: 1, wrap: true },
  headerTableNumber: { ...tableHeader, align: "right", wrap: true },
  headerYear: { ...header, align: "right", format: formats.year },
  /** Over bars, which stand in the middle. */
  headerYearCentred: { ...header, align: "center", format: formats.year },
  input: { ...input, align: "right", format: formats.quantity },
  inputTable: { ...input, align: "right", vertical: "top", format: formats.whole },
  inputText: { ...input, align: "left", format: formats.general },
  /** A word in a column of figures. */
  inputWord: { ...input, align: "right", format: formats.general },
  inputTextWrapped: {
    ...input,
    align: "left",
    indent: 1,
    wrap: true,
    vertical: "top",
    format: formats.general,
  },
  // Words in the place of a number, such as n/a, stand where the number would.
  calculation: { size: 10, color: palette.ink, align: "right", format: formats.quantity },
  scoreTop: { size: 10, bold: true, color: palette.ink, align: "right", vertical: "top" },
  /** A sign and words; of another colour after ✓ and ✗. */
  standing: { size: 10, bold: true, color: palette.watch, indent: 1, align: "left" },
  bar: { size: 10, color: palette.ink, align: "center" },
  calculationText: { size: 10, color: palette.ink },
  link: { size: 10, color: palette.linkText, align: "right", format: formats.quantity },
  linkText: { size: 10, color: palette.linkText, underline: true },
  total: {
    size: 10,
    bold: true,
    color: palette.ink,
    border: "top-rule",
    align: "right",
    format: formats.quantity,
  },
  linkTop: { size: 9, color: palette.linkText, underline: true, vertical: "top" },
  /** A sign at the edge of a sheet that leads elsewhere. */
  linkMark: { size: 10, bold: true, color: palette.linkText, align: "center" },
  /** Over a narrow column, and a link. */
  headerUpright: {
    size: 9,
    color: palette.linkText,
    fill: palette.band,
    border: "bottom-rule",
    underline: true,
    align: "center",
    upright: true,
  },
  count: { size: 9, color: palette.muted, align: "right", format: formats.whole },
  /** In a row of many; the line leads the eye from its label. */
  dot: { size: 9, color: palette.ink, align: "center", border: "guide-rule" },
  /** Beside its label. */
  check: { size: 10, bold: true, color: palette.ink, align: "left", format: formats.check },
  checkFigure: { size: 10, bold: true, color: palette.ink, align: "right", format: formats.check },
  checkTotal: {
    size: 10,
    bold: true,
    color: palette.ink,
    border: "top-rule",
    align: "right",
    format: formats.check,
  },
  /** The text beside a chart. */
  summary: { size: 9, color: palette.muted },
  missing: { size: 10, italic: true, color: palette.muted },
} as const satisfies Record<string, StyleSpec>;

export type StyleName = keyof typeof styles;

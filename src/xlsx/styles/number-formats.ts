import { element } from "../xml";

/** Formats that Excel knows by number and that a file need not define. */
const builtIn: Readonly<Record<string, number>> = {
  General: 0,
  "0": 1,
  "0.00": 2,
  "#,##0": 3,
  "#,##0.00": 4,
  "0%": 9,
  "0.00%": 10,
  "@": 49,
};

const firstOwn = 164;

/** Number formats in use, by the numbers that cell formats refer to. */
export class NumberFormats {
  private readonly own = new Map<string, number>();

  id(format: string): number {
    const known = builtIn[format] ?? this.own.get(format);
    if (known !== undefined) return known;
    const id = firstOwn + this.own.size;
    this.own.set(format, id);
    return id;
  }

  get items(): readonly string[] {
    return [...this.own].map(([formatCode, numFmtId]) => element("numFmt", { numFmtId, formatCode }));
  }
}

import type { CompiledCell, CompiledWorkbook } from "../compiled-workbook";
import { styles as roadmapStyles, type StyleName, type StyleSpec } from "../styles";
import { AuditedSheet } from "./audited-sheet";
import type { Reference } from "./formula-tokens";

/** Words by which the rules find what people must see; the roadmap passes those of its language. */
export interface AuditWords {
  /** Headings of the columns that say where an input comes from. */
  readonly inputColumns: readonly string[];
  /** Headings of the sections that the first sheet must have. */
  readonly guideSections: readonly string[];
}

export const englishWords: AuditWords = {
  inputColumns: ["Source", "Date", "Confidence"],
  guideSections: ["Contents", "How to use", "Limitations", "Colour key", "About"],
};

/** What a rule needs to know besides the workbook. */
export interface AuditContext {
  readonly words?: AuditWords;
  /** Cells, such as `Dashboard!B7`, whose formulas may refer to rows below. */
  readonly flowExceptions?: readonly string[];
  /** The look of cells by style, where it is not that of the product. */
  readonly styles?: Readonly<Record<StyleName, StyleSpec>>;
  /** Sheets that people hid; a plan hides none. */
  readonly hiddenSheets?: readonly string[];
  /** What else stands in the file where the workbook is part of one: formulas that lead there do not lead nowhere. */
  readonly beside?: Beside;
}

/** Sheets and names that belong to somebody else. */
export interface Beside {
  readonly sheets: readonly string[];
  readonly names: readonly string[];
}

/** A cell and its sheet. */
export interface Target {
  readonly sheet: AuditedSheet;
  readonly cell: CompiledCell;
}

/** A compiled workbook that answers what the rules ask of it. */
export class AuditedWorkbook {
  readonly sheets: readonly AuditedSheet[];
  readonly words: AuditWords;
  readonly flowExceptions: ReadonlySet<string>;
  /** The cell on the check sheet that a cell in the check style first links to: the total of all checks. */
  readonly masterCheck: Target | null;
  /** The look of cells by style. */
  readonly styles: Readonly<Record<StyleName, StyleSpec>>;
  readonly hiddenSheets: ReadonlySet<string>;
  private readonly byName: ReadonlyMap<string, AuditedSheet>;
  /** In lower case. */
  private readonly knownSheets: ReadonlySet<string>;
  private readonly knownNames: ReadonlySet<string>;

  constructor(
    readonly compiled: CompiledWorkbook,
    context: AuditContext = {},
  ) {
    const { words = englishWords, flowExceptions = [], styles = roadmapStyles } = context;
    const { hiddenSheets = [], beside = { sheets: [], names: [] } } = context;
    this.sheets = compiled.sheets.map((sheet, position) => new AuditedSheet(sheet, position));
    this.byName = new Map(this.sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
    this.masterCheck = this.findMasterCheck();
    this.words = words;
    this.styles = styles;
    this.flowExceptions = new Set(flowExceptions);
    this.hiddenSheets = new Set(hiddenSheets);
    this.knownSheets = lowerCase(this.byName.keys(), beside.sheets);
    this.knownNames = lowerCase(
      compiled.names.map(({ name }) => name),
      beside.names,
    );
  }

  /** Whether there is such a sheet, be it of somebody else. */
  hasSheet(name: string): boolean {
    return this.knownSheets.has(name.toLowerCase());
  }

  /** Whether there is such a name, be it of somebody else. */
  hasName(name: string): boolean {
    return this.knownNames.has(name.toLowerCase());
  }

  /** Excel finds sheets without regard to case. */
  sheet(name: string): AuditedSheet | undefined {
    return this.byName.get(name.toLowerCase());
  }

  /** The sheet a reference points to. */
  sheetOf(reference: Reference, from: AuditedSheet): AuditedSheet | undefined {
    return reference.sheet === null ? from : this.sheet(reference.sheet);
  }

  /** Where a formula that is nothing but a reference to one cell leads. */
  linkTarget(sheet: AuditedSheet, cell: CompiledCell): Target | null {
    const [only, ...rest] = sheet.formula(cell)?.tokens ?? [];
    if (only?.kind !== "reference" || rest.length > 0 || !only.area.single) return null;
    const target = this.sheetOf(only, sheet);
    const linked = target?.cell(only.area.first.row, only.area.first.column);
    return target === undefined || linked === undefined ? null : { sheet: target, cell: linked };
  }

  private findMasterCheck(): Target | null {
    for (const sheet of this.sheets) {
      for (const { cell } of sheet.formulas) {
        const target = cell.style === "check" ? this.linkTarget(sheet, cell) : null;
        if (target?.sheet.role === "check") return target;
      }
    }
    return null;
  }
}

const lowerCase = (own: Iterable<string>, others: readonly string[]): ReadonlySet<string> =>
  new Set([...own, ...others].map((name) => name.toLowerCase()));

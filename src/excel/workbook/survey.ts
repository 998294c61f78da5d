/** What stands in the workbook before a build: sheets with their marks, names, styles, settings. Two requests. */
import { ExcelError } from "../gate/excel-error";
import type { Gate } from "../gate/gate";
import { markKey, readMark, type SheetMark } from "../../workbook-plan/sheet-mark";

export interface FoundSheet {
  readonly name: string;
  readonly mark: SheetMark | null;
  readonly protected: boolean;
}

export interface FoundName {
  readonly name: string;
  readonly formula: string;
  readonly comment: string;
}

export interface Survey {
  /** In the order of their tabs. */
  readonly sheets: readonly FoundSheet[];
  /** Names of the workbook; those of single sheets are left out. */
  readonly names: readonly FoundName[];
  readonly styles: ReadonlySet<string>;
  readonly activeSheet: string;
  readonly calculationMode: Excel.CalculationMode | "Automatic" | "AutomaticExceptTables" | "Manual";
}

export async function takeSurvey(gate: Gate): Promise<Survey> {
  const { sheets, names, styles, active, application } = await gate.send(queueOverview);
  const marks = await gate.send((context) => queueMarks(context, sheets.items));
  return {
    sheets: sheets.items.map(({ name }, index) => ({ name, ...markOf(marks[index]) })),
    names: names.items
      .filter(({ scope }) => scope === "Workbook")
      .map(({ name, formula, comment }) => ({ name, formula: String(formula), comment })),
    styles: new Set(styles.items.map(({ name }) => name)),
    activeSheet: active.name,
    calculationMode: application.calculationMode,
  };
}

function queueOverview({ workbook }: Excel.RequestContext): Overview {
  const { worksheets, names, styles, application } = workbook;
  const active = worksheets.getActiveWorksheet();
  worksheets.load("items/name");
  names.load("items/name,items/formula,items/comment,items/scope");
  styles.load("items/name");
  active.load("name");
  application.load("calculationMode");
  return { sheets: worksheets, names, styles, active, application };
}

interface Overview {
  readonly sheets: Excel.WorksheetCollection;
  readonly names: Excel.NamedItemCollection;
  readonly styles: Excel.StyleCollection;
  readonly active: Excel.Worksheet;
  readonly application: Excel.Application;
}

interface MarkProxies {
  readonly property: Excel.WorksheetCustomProperty;
  readonly protection: Excel.WorksheetProtection;
}

const queueMarks = (
  { workbook }: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): readonly MarkProxies[] =>
  sheets.map(({ name }) => {
    const sheet = workbook.worksheets.getItem(name);
    const property = sheet.customProperties.getItemOrNullObject(markKey);
    property.load("value");
    const { protection } = sheet;
    protection.load("protected");
    return { property, protection };
  });

function markOf(proxies: MarkProxies | undefined): Pick<FoundSheet, "mark" | "protected"> {
  if (proxies === undefined) throw new ExcelError("not-found");
  const { property, protection } = proxies;
  return { mark: property.isNullObject ? null : readMark(property.value), protected: protection.protected };
}

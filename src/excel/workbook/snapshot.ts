/** Own sheets as they are before a build writes into them, so that a failed build can be taken back. */
import type { CompiledSheet } from "../../workbook-plan/compiled-workbook";
import { ExcelError } from "../gate/excel-error";
import type { Gate } from "../gate/gate";
import { type Extent, extentOf } from "../../workbook-plan/extent";
import { addressOf, grown, joined } from "../sheet/extent";
import type { SheetProperty } from "../../workbook-plan/sheet-properties";
import type { AssignedSheet } from "./assign-sheets";
import { keptIn, queueProperties } from "./write-properties";
import type { SheetMark } from "../../workbook-plan/sheet-mark";

/** A sheet that an earlier build made, with all cells that this build may write. */
export interface SheetSnapshot {
  readonly id: string;
  readonly name: string;
  readonly mark: SheetMark;
  readonly extent: Extent;
  readonly formulas: unknown[][];
  readonly numberFormats: unknown[][];
  /** Named styles of the cells; null where Excel would not say. */
  readonly styles: readonly (readonly string[])[] | null;
  /** All charts, the user's too. */
  readonly charts: readonly string[];
  /** What the earlier build kept with the sheet besides its mark. */
  readonly kept: readonly SheetProperty[];
  readonly protection: { readonly on: boolean; readonly options: Excel.WorksheetProtectionOptions };
}

type Wanted = Pick<SheetSnapshot, "id" | "name" | "mark" | "extent">;

/** Three requests for all sheets; none where there are none. */
export async function takeSnapshots(
  gate: Gate,
  plan: readonly CompiledSheet[],
  assigned: readonly AssignedSheet[],
): Promise<readonly SheetSnapshot[]> {
  const own = assigned.filter((sheet) => sheet.before !== null);
  if (own.length === 0) return [];
  const areas = await gate.send((context) =>
    own.map(({ found, actual }) => queuePrintArea(context, found ?? actual)),
  );
  const wanted = own.map((sheet, index) => wantedOf(sheet, plan, areas[index]));
  const proxies = await gate.send((context) => wanted.map((sheet) => queueSnapshot(context, sheet)));
  const styles = await readStyles(gate, wanted);
  return proxies.map((sheet, index) => readSnapshot(sheet, styles?.[index] ?? null));
}

function queuePrintArea({ workbook }: Excel.RequestContext, name: string): Excel.RangeAreas {
  const area = workbook.worksheets.getItem(name).pageLayout.getPrintAreaOrNullObject();
  area.load("address");
  return area;
}

function wantedOf(
  { id, actual, found, before }: AssignedSheet,
  plan: readonly CompiledSheet[],
  area: Excel.RangeAreas | undefined,
): Wanted {
  if (before === null) throw new RangeError(`Sheet "${actual}" is new.`);
  const now = area === undefined || area.isNullObject ? null : area.address;
  const next = plan.find((sheet) => sheet.id === id);
  const extent = joined(grown(before, before.printed, now), extentOf({ cells: next?.cells ?? [] }));
  return { id, name: found ?? actual, mark: before, extent };
}

interface SnapshotProxies {
  readonly wanted: Wanted;
  readonly range: Excel.Range;
  readonly charts: Excel.ChartCollection;
  readonly protection: Excel.WorksheetProtection;
  readonly properties: Excel.WorksheetCustomPropertyCollection;
}

function queueSnapshot({ workbook }: Excel.RequestContext, wanted: Wanted): SnapshotProxies {
  const sheet = workbook.worksheets.getItem(wanted.name);
  const range = sheet.getRange(addressOf(wanted.extent));
  range.load("formulas,numberFormat");
  const { charts, protection } = sheet;
  charts.load("items/name");
  protection.load("protected,options");
  return { wanted, range, charts, protection, properties: queueProperties(sheet) };
}

/** Apart from the rest, since a plan can be drawn again without it: where Excel cannot say, nothing is lost. */
async function readStyles(gate: Gate, wanted: readonly Wanted[]): Promise<SheetSnapshot["styles"][] | null> {
  try {
    const read = await gate.send(({ workbook }) =>
      wanted.map(({ name, extent }) =>
        workbook.worksheets.getItem(name).getRange(addressOf(extent)).getCellProperties({ style: true }),
      ),
    );
    return read.map(({ value }) => value.map((row) => row.map(({ style }) => style ?? "Normal")));
  } catch (error) {
    if (error instanceof ExcelError && error.kind === "unsupported") return null;
    throw error;
  }
}

const readSnapshot = (
  { wanted, range, charts, protection, properties }: SnapshotProxies,
  styles: SheetSnapshot["styles"],
): SheetSnapshot => ({
  ...wanted,
  formulas: range.formulas as unknown[][],
  numberFormats: range.numberFormat as unknown[][],
  styles,
  charts: charts.items.map(({ name }) => name),
  kept: keptIn(properties),
  protection: { on: protection.protected, options: protection.options },
});

import { errors } from "../../language/en/errors";
import type { DistributionKind } from "../../model/uncertainty/distribution";
import { baseYear, lastYear } from "../../model/years";
import { positive } from "../assumptions/limits";
import { columnsOf, isEmpty, isHeader, plainColumns, type Columns } from "../assumptions/columns";
import { demandInput, type Changeable } from "../assumptions/known-ids";
import type { Cell } from "../cells/cell";
import type { Grid } from "../cells/grid";
import { numberIn } from "../cells/number";
import { wrongInput } from "../function-error";
import { plainName } from "../names/plain-name";
import { type CorrelatedPair, checkPair, pairNamed } from "./correlated-pairs";
import { uncertainDistributions } from "./distribution-names";
import { checkSetting, settingNamed, standardSettings, type BandSettings } from "./band-settings";

/** One end of a range: one value, or values by year. */
export type RangeEnd = number | ReadonlyMap<number, number>;

/** What a range of assumptions says about uncertainty. */
export interface BandRows {
  readonly settings: BandSettings;
  /** Ends by the id of the input. */
  readonly low: ReadonlyMap<string, RangeEnd>;
  readonly high: ReadonlyMap<string, RangeEnd>;
  /** Standard deviations by the id of the input. */
  readonly sd: ReadonlyMap<string, RangeEnd>;
  readonly kinds: ReadonlyMap<string, DistributionKind>;
  readonly pairs: readonly CorrelatedPair[];
}

const words = {
  low: new Set(["low", "bajo", "低"].map(plainName)),
  high: new Set(["high", "alto", "高"].map(plainName)),
};

/** The header in force: where values stand, and where the ends of ranges do. */
interface Header extends Columns {
  readonly low: number;
  readonly high: number;
}

/**
 * Reads settings (band.level), correlations of two inputs, ends, standard deviations and distributions in rows of their
 * own (an id with .low, .high, .sd or .distribution behind it), and the columns low and high of the Inputs sheet. Other rows are left to the reader of assumptions.
 * @throws FunctionError that names the row whose value cannot be
 */
export function readBandRows(range: Grid): BandRows {
  const reader = new BandReader();
  for (const row of range) {
    const [id] = row;
    if (typeof id === "string" && !isEmpty(id)) reader.read(id.trim(), row);
  }
  return reader;
}

type Ends = Readonly<Record<"low" | "high" | "sd", Map<string, RangeEnd>>>;

class BandReader implements BandRows {
  readonly settings: Record<keyof BandSettings, number> = { ...standardSettings };
  readonly low = new Map<string, RangeEnd>();
  readonly high = new Map<string, RangeEnd>();
  readonly sd = new Map<string, RangeEnd>();
  readonly kinds = new Map<string, DistributionKind>();
  readonly pairs: CorrelatedPair[] = [];
  private header: Header | undefined;

  read(id: string, row: readonly Cell[]): void {
    const { header } = this;
    if (isHeader(row))
      this.header = { ...columnsOf(row), low: placeOf(row, "low"), high: placeOf(row, "high") };
    else if (/^band\./i.test(id)) this.readBand(id, this.onlyCell(row));
    else if (/.\.(low|high|sd|distribution)$/i.test(id)) this.readInput(id, row);
    else if (header !== undefined) readColumns(this, id, row, header);
  }

  /** The cell of a row that holds one thing: under "value", or the first that is filled where all columns are years. */
  private onlyCell(row: readonly Cell[]): Cell | undefined {
    return row[this.header?.value ?? 1] ?? row.slice(1).find((cell) => !isEmpty(cell));
  }

  private readBand(id: string, cell: Cell | undefined): void {
    const pair = pairNamed(id);
    if (pair === undefined) {
      readSetting(this.settings, id, cell);
      return;
    }
    const [one, other] = pair;
    const correlation = valueIn(id, cell);
    if (correlation === undefined) return;
    checkPair({ one, other, correlation });
    this.pairs.push({ one, other, correlation });
  }

  /** A row about one input. */
  private readInput(id: string, row: readonly Cell[]): void {
    if (/distribution$/i.test(id)) this.readKind(id, this.onlyCell(row));
    else readEnd(this, id, row, this.header ?? plainColumns(row));
  }

  private readKind(id: string, cell: Cell | undefined): void {
    const item = demandInput(id.slice(0, -".distribution".length));
    if (item === null || cell === undefined || isEmpty(cell)) return;
    this.kinds.set(item.id, uncertainDistributions.find(cell));
  }
}

const placeOf = (row: readonly Cell[], end: "low" | "high"): number =>
  row.findIndex((cell) => typeof cell === "string" && words[end].has(plainName(cell)));

function readSetting(settings: Record<keyof BandSettings, number>, id: string, cell: Cell | undefined): void {
  const name = settingNamed(id);
  const value = valueIn(id, cell);
  if (value === undefined) return;
  checkSetting(name, value);
  settings[name] = value;
}

/** The number in a cell; undefined where it gives nothing. */
function valueIn(id: string, cell: Cell | undefined): number | undefined {
  if (cell === undefined || isEmpty(cell)) return undefined;
  const value = numberIn(cell);
  if (value === undefined) throw wrongInput(errors.assumptionNotNumber(id, cell));
  return value;
}

/** As `valueIn`, within the limits of the input. */
function endIn(id: string, cell: Cell | undefined, { limit }: Changeable): number | undefined {
  const value = valueIn(id, cell);
  if (value !== undefined && !limit.holds(value)) {
    throw wrongInput(errors.assumptionImpossible(id, value, limit.rule));
  }
  return value;
}

function readEnd(ends: Ends, id: string, row: readonly Cell[], columns: Columns): void {
  const end = (["low", "high", "sd"] as const).find((each) => id.toLowerCase().endsWith(`.${each}`)) ?? "low";
  const found = demandInput(id.slice(0, -end.length - 1));
  if (found === null) return;
  // No spread is 0: Excel's desktop hands over empty cells so.
  if (end === "sd" && row.slice(1).every(isNothing)) return;
  const item = end === "sd" ? { ...found, limit: positive } : found;
  const value = item.shape === "scalar" ? endIn(id, row[columns.value], item) : years(id, row, columns, item);
  if (value !== undefined) ends[end].set(item.id, value);
}

/** Ends by year after the base year, which is a record; a single value counts for all of them. */
function years(id: string, row: readonly Cell[], columns: Columns, item: Changeable): RangeEnd | undefined {
  const found = new Map<number, number>();
  for (const [year, column] of columns.years) {
    const value = endIn(id, row[column], item);
    if (value !== undefined && year > baseYear && year <= lastYear) found.set(year, value);
  }
  if (found.size > 0) return found;
  const single = endIn(id, row[columns.value], item);
  if (single !== undefined)
    for (let year = baseYear + 1; year <= lastYear; year += 1) found.set(year, single);
  return found.size > 0 ? found : undefined;
}

/** Low and high beside the value. Where both are 0 they are empty cells, as Excel's desktop hands them over. */
function readColumns(ends: Ends, id: string, row: readonly Cell[], header: Header): void {
  const [lowCell, highCell] = [row[header.low], row[header.high]];
  if (isNothing(lowCell) && isNothing(highCell)) return;
  const item = demandInput(id);
  if (item?.shape !== "scalar") return;
  const low = endIn(`${id} (low)`, lowCell, item);
  const high = endIn(`${id} (high)`, highCell, item);
  if (low !== undefined) ends.low.set(item.id, low);
  if (high !== undefined) ends.high.set(item.id, high);
}

const isNothing = (cell: Cell | undefined): boolean => isEmpty(cell) || numberIn(cell ?? null) === 0;

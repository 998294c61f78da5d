import type { FilterCriteria, FilterModel } from "../document/filter-model";
import type { Block } from "../engine/block";
import type { CellValue } from "../engine/cell";
import { apiNotFound, invalidArgument } from "../rich-api/rich-api-error";
import { isList, isRecord } from "../rich-api/wire";
import type { RangeTarget } from "./model";
import { searchPattern } from "./range-find";
import { color, text, type Reader } from "./readers";

const kinds = [
  "BottomItems",
  "BottomPercent",
  "CellColor",
  "Custom",
  "Dynamic",
  "FontColor",
  "TopItems",
  "TopPercent",
  "Values",
];

/** Checks the condition of a filter. */
export function filterCriteria(given: unknown): FilterCriteria {
  if (!isRecord(given)) throw invalidArgument();
  const filterOn = kindOf(given);
  return {
    filterOn,
    ...optional("criterion1", given, wordOf),
    ...optional("criterion2", given, wordOf),
    ...optional("operator", given, text),
    ...optional("values", given, valuesOf),
    ...optional("color", given, color),
    ...optional("dynamicCriteria", given, text),
  };
}

/** What the filter looks at; icons and periods of time are not played. */
function kindOf({ filterOn, dynamicCriteria }: Readonly<Record<string, unknown>>): string {
  if (filterOn === "Icon") throw apiNotFound("Filter.apply on Icon");
  if (typeof filterOn !== "string" || !kinds.includes(filterOn)) throw invalidArgument();
  if (filterOn === "Dynamic" && dynamicCriteria !== "AboveAverage" && dynamicCriteria !== "BelowAverage") {
    throw apiNotFound(`Filter.apply on ${String(dynamicCriteria)}`);
  }
  return filterOn;
}

const optional = <K extends keyof FilterCriteria>(
  key: K,
  given: Readonly<Record<string, unknown>>,
  reader: Reader<NonNullable<FilterCriteria[K]>>,
): Partial<FilterCriteria> => {
  const value = given[key];
  return value === undefined || value === null ? {} : { [key]: reader(value) };
};

const wordOf: Reader<string> = (value) => (typeof value === "number" ? String(value) : text(value));

function valuesOf(values: unknown): string[] {
  if (!isList(values)) throw invalidArgument();
  return values.map((each) => {
    // A date is given as an object; the host compares what cells show.
    if (isRecord(each)) throw apiNotFound("Filter.apply on dates");
    return wordOf(each);
  });
}

/** Hides the rows below the headers that do not meet all conditions, and shows the others. */
export async function filterRows(target: RangeTarget, filter: FilterModel, body: Block): Promise<void> {
  const { model, sheet } = target;
  await model.engine.settle();
  const tests = [...filter.criteria].map(([column, criteria]) =>
    columnTest({ model, sheet, block: { ...body, column: body.column + column, columns: 1 } }, criteria),
  );
  if (tests.length === 0 && !filter.state.applied) return;
  filter.state.applied = tests.length > 0;
  for (let index = 0; index < body.rows; index += 1) {
    const hide = !tests.every((test) => test(index));
    if (hide !== model.engine.rowHidden(sheet, body.row + index)) {
      model.engine.setRowsHidden(sheet, body.row + index, 1, hide);
    }
  }
}

type RowTest = (index: number) => boolean;

function columnTest(target: RangeTarget, criteria: FilterCriteria): RowTest {
  const { model, sheet, block } = target;
  const values = model.engine.values(sheet, block).map(([value = null]) => value);
  const shown = model.engine.text(sheet, block).map(([each = ""]) => each);
  const style = (index: number): ReturnType<typeof model.engine.style> =>
    model.engine.style(sheet, block.row + index, block.column);
  switch (criteria.filterOn) {
    case "Values": {
      const wanted = new Set((criteria.values ?? []).map((each) => each.toLowerCase()));
      return (index) => wanted.has((shown[index] ?? "").toLowerCase());
    }
    case "CellColor":
      return (index) => (style(index).fill ?? "#FFFFFF") === criteria.color;
    case "FontColor":
      return (index) => style(index).fontColor === criteria.color;
    case "Custom":
      return customTest(values, shown, criteria);
    default:
      return rankTest(values, criteria);
  }
}

/** One or two comparisons such as ">=10" or "=*ore*". */
function customTest(
  values: readonly CellValue[],
  shown: readonly string[],
  criteria: FilterCriteria,
): RowTest {
  const tests = [criteria.criterion1, criteria.criterion2]
    .filter((each) => each !== undefined)
    .map((each) => comparison(each));
  const meets = (index: number) => (test: (value: CellValue, text_: string) => boolean) =>
    test(values[index] ?? null, shown[index] ?? "");
  return (index) => (criteria.operator === "Or" ? tests.some(meets(index)) : tests.every(meets(index)));
}

const compare: Readonly<Record<string, (one: number, other: number) => boolean>> = {
  "=": (one, other) => one === other,
  "<>": (one, other) => one !== other,
  ">": (one, other) => one > other,
  "<": (one, other) => one < other,
  ">=": (one, other) => one >= other,
  "<=": (one, other) => one <= other,
};

function comparison(criterion: string): (value: CellValue, shown: string) => boolean {
  const [, operator = "", operand = ""] = /^(>=|<=|<>|>|<|=)?(.*)$/s.exec(criterion) ?? [];
  const sign = operator === "" ? "=" : operator;
  const test = compare[sign];
  if (test !== undefined && operand.trim() !== "" && Number.isFinite(Number(operand))) {
    return (value) => (typeof value === "number" ? test(value, Number(operand)) : sign === "<>");
  }
  const pattern = searchPattern(operand, { completeMatch: true });
  if (sign === "=") return (_, shown) => shown.search(pattern) >= 0;
  if (sign === "<>") return (_, shown) => shown.search(pattern) < 0;
  return (value, shown) =>
    typeof value === "string" &&
    (test?.(shown.localeCompare(operand, "en", { sensitivity: "accent" }), 0) ?? false);
}

/** The largest or smallest numbers, so many or so many percent, or those on one side of the average. */
function rankTest(values: readonly CellValue[], criteria: FilterCriteria): RowTest {
  const numbers = values.filter((each) => typeof each === "number").sort((one, other) => one - other);
  const isNumber = (index: number, test: (value: number) => boolean): boolean => {
    const value = values[index];
    return typeof value === "number" && test(value);
  };
  if (criteria.filterOn === "Dynamic") {
    const average = numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
    const above = criteria.dynamicCriteria === "AboveAverage";
    return (index) => isNumber(index, (value) => (above ? value > average : value < average));
  }
  const count = rankCount(criteria, numbers.length);
  const bound = criteria.filterOn.startsWith("Top")
    ? numbers[Math.max(0, numbers.length - count)]
    : numbers[Math.min(numbers.length, count) - 1];
  if (bound === undefined) return () => false;
  return (index) =>
    isNumber(index, (value) => (criteria.filterOn.startsWith("Top") ? value >= bound : value <= bound));
}

function rankCount({ filterOn, criterion1 }: FilterCriteria, total: number): number {
  const given = Number(criterion1);
  if (!Number.isFinite(given) || given < 1) throw invalidArgument();
  return filterOn.endsWith("Percent") ? Math.max(1, Math.floor((total * given) / 100)) : given;
}

/** Tables of mines, projects, countries and origins on the Inputs sheet. */
import type { Confidence } from "../../data/source";
import type { TableName } from "../../model/tables";
import { formats, type StyleName } from "../../workbook-plan/styles";
import type { CellPlan, RowPlan } from "../../workbook-plan/sheet-plan";
import type { Context } from "../context";
import { gap, section } from "../layout";
import { numberBetween } from "../validation";
import { headingStyle, inputColumns, originCells, tableHeadingStyle } from "./input-columns";

/** Characters of the words beside a record that fit on a line. */
const wordsPerLine = 50;

interface FieldColumn {
  readonly column: number;
  readonly name: string;
  readonly heading: string;
  readonly style?: StyleName;
  readonly format?: string;
  /** Bounds of what may be typed; none for text. */
  readonly bounds?: readonly [number, number];
}

/** Where a record comes from, and words beside it. */
interface RecordNote {
  readonly source: string;
  readonly year: number;
  readonly confidence: Confidence;
  readonly note: string;
  /** Operator or owner with the stake's holders. */
  readonly words?: string;
}

/** A table of the sheet. */
interface Table {
  readonly id: TableName;
  readonly title: string;
  readonly note: string;
  /** Heading of the words beside the records. */
  readonly wordsHeading: string;
  readonly fields: readonly FieldColumn[];
  readonly notes: readonly RecordNote[];
}

const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== "").join("; ");

export function supplyTableRows(context: Context): RowPlan[] {
  const { inputs: texts } = context.words.sheets;
  const { mines, projects, countries, origins } = context.partners;
  const tables: readonly Table[] = [
    {
      id: "mines",
      title: texts.mines,
      note: texts.minesNote,
      wordsHeading: texts.operator,
      fields: mineColumns(context),
      notes: mines.map((mine) => ({ ...mine, words: joined(mine.operator, mine.stakeholders) })),
    },
    {
      id: "projects",
      title: texts.projects,
      note: texts.projectsNote,
      wordsHeading: texts.owner,
      fields: projectColumns(context),
      notes: projects.map((project) => ({
        ...project,
        words: joined(project.owner, project.stakeholders, project.stage),
      })),
    },
    {
      id: "countries",
      title: texts.countries,
      note: texts.countriesNote,
      wordsHeading: "",
      fields: countryColumns(context),
      notes: countries,
    },
    {
      id: "origins",
      title: texts.origins,
      note: "",
      wordsHeading: "",
      fields: originColumns(context),
      notes: origins,
    },
  ];
  return tables.flatMap((table) => tableRows(context, table));
}

function tableRows(context: Context, table: Table): RowPlan[] {
  const { words, sizes } = context;
  return [
    section(words.fill(table.title), inputColumns.note, table.note, inputColumns.base),
    { height: 30, cells: headingCells(context, table) },
    ...Array.from({ length: sizes[table.id] }, (_, row) => recordRow(context, table, row)),
    gap,
  ];
}

function headingCells(context: Context, table: Table): CellPlan[] {
  const { words } = context;
  const heading = (column: number, value: string): CellPlan => ({
    kind: "value",
    column,
    value: words.fill(value),
    style: tableHeadingStyle[headingStyle(column, inputColumns.source - 1)],
  });
  const used = new Map(table.fields.map((field) => [field.column, field.heading]));
  used.set(inputColumns.id, table.wordsHeading);
  const width = inputColumns.source - inputColumns.label;
  const { head: texts } = words.sheets;
  return [
    ...Array.from({ length: width }, (_, index) => heading(index + 2, used.get(index + 2) ?? "")),
    ...[texts.source, texts.date, texts.confidence, texts.note].map((value, index) =>
      heading(inputColumns.source + index, value),
    ),
  ];
}

function recordRow(context: Context, table: Table, row: number): RowPlan {
  const cells = table.fields.map(({ column, name, style, format, bounds }): CellPlan => ({
    kind: "field",
    column,
    table: table.id,
    row,
    name,
    style: style ?? "input",
    ...(format === undefined ? {} : { format }),
    ...(bounds === undefined ? {} : { validation: numberBetween(context, ...bounds, kindOf(format)) }),
  }));
  const note = table.notes[row];
  if (note === undefined) return { cells };
  if (note.words === undefined) return { cells: [...cells, ...originCells(context, note)] };
  const beside: CellPlan = { kind: "value", column: inputColumns.id, value: note.words, style: "noteBeside" };
  const lines = Math.ceil(note.words.length / wordsPerLine);
  return {
    ...(lines > 1 ? { height: 13 * lines } : {}),
    cells: [...cells, beside, ...originCells(context, note)],
  };
}

/** Years and numbers of years are whole. */
const kindOf = (format: string | undefined): "whole" | "decimal" =>
  format === formats.year ? "whole" : "decimal";

const metal = (column: number, name: "copper" | "zinc", context: Context): FieldColumn => ({
  column,
  name,
  heading: context.words.sheets.inputs[name],
  format: "#,##0.0",
  bounds: [0, 100000],
});

const rate = (column: number, name: string, heading: string): FieldColumn => ({
  column,
  name,
  heading,
  format: formats.share,
  bounds: [-0.5, 0.5],
});

const part = (column: number, name: string, heading: string): FieldColumn => ({
  column,
  name,
  heading,
  format: "0%",
  bounds: [0, 1],
});

const yearOf = (column: number, name: string, heading: string): FieldColumn => ({
  column,
  name,
  heading,
  format: formats.year,
  bounds: [1900, 2100],
});

const nameColumn = (context: Context): FieldColumn => ({
  column: inputColumns.label,
  name: "name",
  heading: context.words.sheets.inputs.name,
  style: "inputText",
});

const idColumn: FieldColumn = { column: inputColumns.unit, name: "id", heading: "id", style: "inputText" };

function mineColumns(context: Context): FieldColumn[] {
  const { inputs: texts } = context.words.sheets;
  return [
    nameColumn(context),
    idColumn,
    metal(5, "copper", context),
    metal(6, "zinc", context),
    rate(7, "change", texts.change),
    yearOf(8, "lastYear", texts.lastYear),
    part(9, "stake", texts.stake),
  ];
}

function projectColumns(context: Context): FieldColumn[] {
  const { inputs: texts } = context.words.sheets;
  return [
    nameColumn(context),
    idColumn,
    metal(5, "copper", context),
    metal(6, "zinc", context),
    yearOf(7, "firstYear", texts.firstYear),
    { column: 8, name: "rampYears", heading: texts.rampYears, format: "0", bounds: [1, 30] },
    part(9, "probability", texts.probability),
    part(10, "stake", texts.stake),
  ];
}

function countryColumns(context: Context): FieldColumn[] {
  const { inputs: texts } = context.words.sheets;
  return [
    nameColumn(context),
    metal(5, "copper", context),
    metal(6, "zinc", context),
    rate(7, "copperChange", texts.copperChange),
    rate(8, "zincChange", texts.zincChange),
  ];
}

const originColumns = (context: Context): FieldColumn[] => [
  nameColumn(context),
  metal(5, "copper", context),
  metal(6, "zinc", context),
  part(7, "disruption", context.words.sheets.pillars.disruption),
];

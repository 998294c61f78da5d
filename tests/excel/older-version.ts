/** A roadmap as a version before this one might have shipped it, and what people made of it in Excel. */
import { buildRoadmap, type Roadmap } from "../../src/roadmap/build-roadmap";
import type { FieldEdit } from "../../src/roadmap/edits";
import { inputSheets } from "../../src/roadmap/input-sheet";

export const choices = { date: "2026-01-01", metals: ["zinc"] } as const;
export const current = buildRoadmap(choices);

/** Inputs that this version ships otherwise. */
export const untouched = "zinc.elasticity.price";
const contested = "zinc.elasticity.income";
/** Figures of the older version. */
export const former = { [untouched]: -0.5, [contested]: 0.5 } as const;
/** A year of a driver that both versions ship alike. */
const driver = "driver.solar.reference";

/** Place of the action that the older version had not. */
const added = 1;
const registered = actionsOf(current);
const isFilled = ({ id }: Readonly<Record<string, unknown>>): boolean => id !== null;
const shippedActions = registered.filter(isFilled);
const idAt = (place: number): string => {
  const id = shippedActions[place]?.id;
  if (typeof id !== "string") throw new Error("There are too few actions.");
  return id;
};
export const newAction = idAt(added);
/** An action behind the new one. */
export const editedAction = idAt(added + 1);
const ownPlace = shippedActions.length - 1;

export const older: Roadmap = buildRoadmap(choices, {
  items: new Map(Object.entries(former)),
  fields: withoutAction(added),
});

/** The register of actions, row by row. */
function actionsOf(roadmap: Roadmap): Readonly<Record<string, FieldEdit["value"]>>[] {
  const rows: Record<string, FieldEdit["value"]>[] = [];
  for (const { target, value } of inputSheets(roadmap).flatMap(({ inputs }) => inputs)) {
    if (target.kind !== "field" || target.table !== "actions") continue;
    rows[target.record] = { ...rows[target.record], [target.name]: value };
  }
  return rows;
}

function withoutAction(place: number): readonly FieldEdit[] {
  return registered.slice(place).flatMap((row, index) =>
    Object.keys(row).map((column): FieldEdit => ({
      table: "actions",
      row: place + index,
      column,
      value: registered[place + index + 1]?.[column] ?? null,
    })),
  );
}

interface Entry {
  readonly row: number;
  readonly column: number;
}

/** A cell of a sheet that stands under its first name. */
const cellOf = (context: Excel.RequestContext, sheet: string, { row, column }: Entry): Excel.Range => {
  const name = older.workbook.sheets.find(({ id }) => id === sheet)?.name ?? "";
  return context.workbook.worksheets.getItem(name).getCell(row - 1, column - 1);
};

/** Changes a contested input, a year of a driver and an action, and adds an own action. */
export async function enter(): Promise<void> {
  const { book } = older;
  const year2026 = { ...book.item(driver), column: book.item(driver).column + 2 };
  const action = actionsOf(older).findIndex(({ id }) => id === editedAction);
  await Excel.run(async (context) => {
    cellOf(context, "inputs", book.item(contested)).values = [[0.9]];
    cellOf(context, "scenarios", year2026).values = [[99]];
    cellOf(context, "actions", book.field("actions", action, "start")).values = [[2031]];
    cellOf(context, "actions", book.field("actions", ownPlace, "id")).values = [["OWN-1"]];
    cellOf(context, "actions", book.field("actions", ownPlace, "title")).values = [["Our own"]];
    await context.sync();
  });
}

/** What stands in the cells that the tests are about. */
async function standing(): Promise<Record<"untouched" | "contested" | "driver", unknown>> {
  const { book } = current;
  return Excel.run(async (context) => {
    const cells = [
      cellOf(context, "inputs", book.item(untouched)),
      cellOf(context, "inputs", book.item(contested)),
      cellOf(context, "scenarios", { ...book.item(driver), column: book.item(driver).column + 2 }),
    ];
    for (const cell of cells) cell.load("values");
    await context.sync();
    const [one, two, three] = cells.map(({ values }) => values[0]?.[0] as unknown);
    return { untouched: one, contested: two, driver: three };
  });
}

/** Ids and first years of the actions on the sheet, in their order. */
async function actionsStanding(): Promise<readonly (readonly [unknown, unknown])[]> {
  const id = current.book.field("actions", 0, "id");
  const start = current.book.field("actions", 0, "start");
  return Excel.run(async (context) => {
    const range = cellOf(context, "actions", { row: id.row, column: 1 }).getResizedRange(
      registered.length - 1,
      start.column,
    );
    range.load("values");
    await context.sync();
    return range.values
      .map((row) => [row[id.column - 1], row[start.column - 1]] as const)
      .filter(([word]) => word !== "");
  });
}

/** As this version ships them with the entries above. */
const expectedActions: readonly (readonly [unknown, unknown])[] = [
  ...shippedActions.map(({ id, start }) => [id, id === editedAction ? 2031 : start] as const),
  ["OWN-1", ""],
];

const shippedNow = (id: string): unknown => current.evaluation.value(id);

/** What a review tells of it. */
export const told = {
  changed: expect.arrayContaining([
    expect.objectContaining({ sheet: "Inputs", from: former[untouched], to: shippedNow(untouched) }),
    expect.objectContaining({ sheet: "Actions", from: null, to: newAction }),
  ]) as unknown,
  conflicting: [
    expect.objectContaining({
      sheet: "Inputs",
      from: former[contested],
      to: 0.9,
      offered: shippedNow(contested),
    }),
  ],
  lost: [],
  added: [],
};

/** This version with the entries above stands in the sheets. */
export async function expectUpdated(): Promise<void> {
  expect(await standing()).toEqual({ untouched: shippedNow(untouched), contested: 0.9, driver: 99 });
  expect([...(await actionsStanding())].sort()).toEqual([...expectedActions].sort());
}

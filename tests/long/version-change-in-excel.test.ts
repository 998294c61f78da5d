/** A workbook that a version before this one built, updated by this one: the real client over the headless workbench. */
import { buildInExcel, reviewUpdate } from "../../src/excel/build-in-excel";
import { renderWorkbook } from "../../src/excel/render-workbook";
import { keptProperties, shippedKey } from "../../src/roadmap/kept-properties";
import { type ExcelSession, startExcelSession } from "../support/excel-session";
import {
  choices,
  editedAction,
  enter,
  expectUpdated,
  former,
  newAction,
  older,
  told,
  untouched,
} from "../excel/older-version";

let session: ExcelSession;
const review = () => reviewUpdate(choices);

/** Damages or takes away what the earlier build kept of its figures; answers with a way back. */
function spoil(change: (value: string, sheet: string) => string | null): () => void {
  const { engine, document } = session.host;
  const found = engine.sheets().flatMap((id) => {
    const properties = document.sheet(id).customProperties;
    const value = properties.get(shippedKey);
    return value === undefined ? [] : [{ properties, value, name: engine.sheetName(id) }];
  });
  for (const { properties, value, name } of found) {
    const changed = change(value, name);
    if (changed === null) properties.delete(shippedKey);
    else properties.set(shippedKey, changed);
  }
  return () => {
    for (const { properties, value } of found) properties.set(shippedKey, value);
  };
}

beforeAll(async () => {
  session = await startExcelSession();
  await renderWorkbook(older.workbook, { kept: keptProperties(older) });
  await enter();
}, 240_000);
afterAll(() => {
  session.dispose();
});

test("a figure that nobody touched is told to change, an entry to stay, two of them as a conflict", async () => {
  const report = await review();
  expect(report).toMatchObject(told);
  expect(report?.isDamaged).toBeUndefined();
  expect(report?.changed).toHaveLength(2);
  expect(report?.kept.map(({ sheet, to }) => [sheet, to])).toEqual([
    ["Scenarios", 99],
    ["Actions", 2031],
    ["Actions", "OWN-1"],
    ["Actions", "Our own"],
  ]);
  expect(report?.kept[1]?.label).toContain(editedAction);
});

test("where an older build kept no figures, what differs from this version counts as an entry", async () => {
  const putBack = spoil(() => null);
  const report = await review();
  expect(report?.isDamaged).toBeUndefined();
  expect(report?.changed).toEqual([]);
  expect(report?.kept.map(({ to }) => to)).toEqual(
    expect.arrayContaining([former[untouched], 0.9, 99, "OWN-1"]),
  );
  putBack();
});

test("where what it kept is damaged, that is told, and entries on all sheets are still found", async () => {
  const putBack = spoil((value, sheet) => (sheet === "Inputs" ? value.slice(0, 100) : value));
  const report = await review();
  expect(report?.isDamaged).toBe(true);
  expect(report?.kept.map(({ to }) => to)).toEqual(
    expect.arrayContaining([former[untouched], 0.9, 99, 2031, "OWN-1"]),
  );
  expect(report?.changed).toEqual([expect.objectContaining({ sheet: "Actions", to: newAction })]);
  putBack();
});

test("the update brings new figures and rows, and keeps entries and own rows", async () => {
  await buildInExcel(choices);
  await expectUpdated();
}, 240_000);

test("another update of the same version has nothing new to tell", async () => {
  const report = await review();
  expect(report).toMatchObject({ changed: [], conflicting: [], lost: [] });
  expect(report?.kept.map(({ to }) => to)).toEqual(expect.arrayContaining([0.9, 99, 2031, "OWN-1"]));
});

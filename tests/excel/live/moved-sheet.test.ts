/** What a plan says of a sheet, where people inserted rows. */
import { movedSheet } from "../../../src/excel/live/moved-sheet";
import type { StandingSheet } from "../../../src/excel/live/standing";
import { cell, sheet } from "../plan";

/** The sheet after rows came above a row of the plan. */
function standing(above: number, count: number): StandingSheet {
  const places = Array.from({ length: 40 }, (_, index) => index + 1);
  const moved = new Map(places.map((place) => [place, place < above ? place : place + count]));
  return { name: "Supply", rows: moved, columns: new Map(places.map((place) => [place, place])) };
}

const plan = sheet("supply", "Supply", [cell(1, 1, {}), cell(22, 4, {})]);
const printed = (above: number, count: number) => {
  const split = { ...plan, print: { ...plan.print, areas: ["A1:D8", "A13:D20"], rowsLeftOut: 6 } };
  const home = standing(above, count);
  const { areas, rowsLeftOut } = movedSheet(split, home, new Map([["Supply", home]])).print;
  return { areas, rowsLeftOut };
};

test("rows in a part of the printed area are printed, those between the parts and below them are left out", () => {
  expect(printed(5, 2)).toEqual({ areas: ["A1:D10", "A15:D22"], rowsLeftOut: 6 });
  expect(printed(10, 2)).toEqual({ areas: ["A1:D8", "A15:D22"], rowsLeftOut: 8 });
  expect(printed(13, 2)).toEqual({ areas: ["A1:D8", "A15:D22"], rowsLeftOut: 8 });
  expect(printed(21, 2)).toEqual({ areas: ["A1:D8", "A13:D20"], rowsLeftOut: 8 });
});

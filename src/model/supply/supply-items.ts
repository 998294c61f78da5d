import {
  block,
  call,
  column,
  equal,
  field,
  isNumber,
  maximum,
  minimum,
  minus,
  more,
  over,
  plus,
  power,
  sum,
  times,
  when,
  year,
} from "../../line-items/build";
import type { Expression } from "../../line-items/expression";
import type { LineItem } from "../../line-items/line-item";
import { input } from "../input";
import type { Metal } from "../metals";
import type { TableSizes } from "../tables";
import { actionTonnes, projectReplaced, projectTonnes } from "./action-items";

const elapsed = minus(year, "base-year");
const grown = (rate: Expression | string): Expression => power(plus(1, rate), elapsed);

export const supplyInputs = (metal: Metal): LineItem[] => [
  input(`${metal}.national-output`, "kt", "input.nationalOutput", `metal.${metal}`),
  input(`${metal}.other-mines-change`, "share a year", "input.otherMinesChange", `metal.${metal}`),
];

const series = (id: string, label: string[], method: string, expression: Expression): LineItem => ({
  id,
  unit: "kt",
  label,
  role: "calculation",
  shape: "series",
  method,
  expression,
});

const rowsOf = (count: number): readonly number[] => Array.from({ length: count }, (_, row) => row);

const mineId = (metal: Metal, row: number): string => `${metal}.mine.${String(row + 1)}`;
const announcedId = (metal: Metal, row: number): string => `${metal}.project.${String(row + 1)}.announced`;
const projectId = (metal: Metal, row: number): string => `${metal}.project.${String(row + 1)}`;
const replacedId = (metal: Metal, row: number): string => `${metal}.project.${String(row + 1)}.replaced`;
const countryId = (metal: Metal, row: number): string => `${metal}.country.${String(row + 1)}`;

/** Mine production of the producing partner and of the rest of the world, contained metal. */
export function supplyItems(metal: Metal, sizes: TableSizes): LineItem[] {
  return [...mineItems(metal, sizes), ...projectItems(metal, sizes), ...totalItems(metal, sizes)];
}

function mineItems(metal: Metal, sizes: TableSizes): LineItem[] {
  const mines = rowsOf(sizes.mines).map((row) => {
    const last = field("mines", row, "lastYear");
    const output = times(field("mines", row, metal), grown(field("mines", row, "change")));
    const closed = call("AND", isNumber(last), more(year, last));
    const item = series(mineId(metal, row), ["item.mineOutput"], "method.mine", when(closed, 0, output));
    return { ...item, named: { table: "mines", row, column: "name" } };
  });
  const national = `${metal}.national-output`;
  const rest = times(minus(national, sum(column("mines", metal))), grown(`${metal}.other-mines-change`));
  const other = when(isNumber(national), rest, "text.not-available");
  return [
    ...mines,
    series(`${metal}.mine.other`, ["item.otherMines"], "method.otherMines", other),
    series(
      `${metal}.mines`,
      ["item.operatingMines"],
      "method.sum",
      sum(block([...rowsOf(sizes.mines).map((row) => mineId(metal, row)), `${metal}.mine.other`])),
    ),
  ];
}

function projectItems(metal: Metal, sizes: TableSizes): LineItem[] {
  const named = (item: LineItem, row: number): LineItem => ({
    ...item,
    named: { table: "projects", row, column: "name" },
  });
  const announced = rowsOf(sizes.projects).map((row) => {
    const capacity = field("projects", row, metal);
    const first = field("projects", row, "firstYear");
    const reached = over(plus(minus(year, first), 1), maximum(1, field("projects", row, "rampYears")));
    const output = times(capacity, field("projects", row, "probability"), maximum(0, minimum(1, reached)));
    const expression = when(call("AND", isNumber(capacity), isNumber(first)), output, 0);
    return named(
      series(announcedId(metal, row), ["item.projectAnnounced"], "method.projectAnnounced", expression),
      row,
    );
  });
  const replaced = rowsOf(sizes.projects).map((row): LineItem => ({
    id: replacedId(metal, row),
    unit: "share",
    label: ["item.projectReplaced"],
    named: { table: "projects", row, column: "name" },
    role: "calculation",
    shape: "scalar",
    expression: projectReplaced(metal, field("projects", row, "id")),
  }));
  const withActions = rowsOf(sizes.projects).map((row) => {
    const project = field("projects", row, "id");
    const announcedOne = announcedId(metal, row);
    const left = times(announcedOne, minus(1, replacedId(metal, row)));
    const changed = plus(left, projectTonnes(metal, project, sizes.actions));
    // Most projects have no action, and need not go through the register.
    const expression = when(equal(replacedId(metal, row), 0), announcedOne, changed);
    return named(series(projectId(metal, row), ["item.project"], "method.project", expression), row);
  });
  const sumOf = (id: (metal: Metal, row: number) => string): Expression =>
    sum(block(rowsOf(sizes.projects).map((row) => id(metal, row))));
  return [
    ...announced,
    series(`${metal}.projects.announced`, ["item.projectsAnnounced"], "method.sum", sumOf(announcedId)),
    ...replaced,
    ...withActions,
    series(`${metal}.projects`, ["item.projects"], "method.sum", sumOf(projectId)),
  ];
}

function totalItems(metal: Metal, sizes: TableSizes): LineItem[] {
  const countries = rowsOf(sizes.countries).map((row) => {
    const output = times(field("countries", row, metal), grown(field("countries", row, `${metal}Change`)));
    const item = series(countryId(metal, row), ["item.countryOutput"], "method.country", output);
    return { ...item, named: { table: "countries", row, column: "name" } };
  });
  return [
    series(
      `${metal}.new-capacity`,
      ["item.newCapacity"],
      "method.newCapacity",
      actionTonnes(metal, "new-capacity", sizes.actions),
    ),
    series(
      `${metal}.producer-output`,
      ["item.producerOutput"],
      "method.sum",
      plus(`${metal}.mines`, `${metal}.projects`, `${metal}.new-capacity`),
    ),
    ...countries,
    series(
      `${metal}.rest-of-world`,
      ["item.restOfWorld"],
      "method.sum",
      sum(block(rowsOf(sizes.countries).map((row) => countryId(metal, row)))),
    ),
    series(
      `${metal}.mine-production`,
      ["item.mineProduction"],
      "method.sum",
      plus(`${metal}.producer-output`, `${metal}.rest-of-world`),
    ),
    series(
      `${metal}.equity`,
      ["item.equity"],
      "method.equity",
      plus(
        call(
          "SUMPRODUCT",
          block(rowsOf(sizes.mines).map((row) => mineId(metal, row))),
          column("mines", "stake"),
        ),
        call(
          "SUMPRODUCT",
          block(rowsOf(sizes.projects).map((row) => projectId(metal, row))),
          column("projects", "stake"),
        ),
      ),
    ),
  ];
}

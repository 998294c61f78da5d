/** From plan to plain data: what each kind of cell becomes. */
import {
  at,
  call,
  field as fieldOf,
  plus,
  previous,
  sum,
  text,
  times,
  year,
  years as allYears,
} from "../../src/line-items/build";
import { ModelError } from "../../src/line-items/model-error";
import { item as lineItem, series as seriesItem } from "../line-items/evaluate";
import {
  cellOf,
  compile,
  field,
  formula,
  item,
  row,
  series,
  sheet,
  total,
  value,
  yearColumns,
  years,
} from "./plan";

const items = [
  lineItem("base-year", "scalar"),
  lineItem("plan.start-year", "scalar"),
  lineItem("rate", "scalar"),
  lineItem("double", "scalar", times("rate", "rate")),
  seriesItem("driver"),
  seriesItem("use", times("driver", "rate")),
  seriesItem("stock", plus(previous("stock"), "use")),
  seriesItem("shown", at("use", year), { axis: "plan" }),
];

const inputs = sheet("inputs", "Inputs", [
  row(value(2, "Inputs", { style: "title" })),
  row(item(5, "base-year", { style: "input" })),
  row(item(5, "plan.start-year", { style: "input" })),
  row(item(5, "rate", { style: "input", format: "0.0" }), item(6, "double")),
  row(field(2, "mines", 0, "name", { style: "inputText" }), field(3, "mines", 0, "copper")),
  row(field(2, "mines", 1, "name", { style: "inputText" }), field(3, "mines", 1, "copper")),
]);
const scenarios = sheet(
  "scenarios",
  "Scenarios",
  [row(), row(years), row(series("driver", { style: "input" }))],
  {
    years: yearColumns("model"),
  },
);
const demand = sheet(
  "demand",
  "Demand",
  [
    row(formula(2, sum(allYears("use")))),
    row(years),
    row(total("use"), series("use")),
    row(series("stock")),
    row(formula(2, fieldOf("mines", 1, "name"))),
  ],
  { years: yearColumns("model") },
);
const dashboard = sheet("dashboard", "Dashboard", [row(), row(), row(years), row(series("shown"))], {
  years: yearColumns("plan", { headerRow: 3, firstColumn: 4 }),
});

const plan = compile({
  sheets: [inputs, scenarios, demand, dashboard],
  items,
  tables: [{ id: "mines", columns: ["name", "copper"], rows: 2 }],
  records: { mines: { name: ["Antamina"], copper: [430, "none"] } },
  given: {
    "base-year": 2024,
    "plan.start-year": 2025,
    rate: 2,
    driver: new Map([
      [2024, 10],
      [2025, 20],
    ]),
  },
});
const cellAt = (sheetName: string, address: string) => cellOf(plan, sheetName, address);

describe("single cells", () => {
  test("a constant is its value in its style", () => {
    expect(cellAt("Inputs", "B1")).toEqual({ row: 1, column: 2, value: "Inputs", style: "title" });
  });

  test("an input has its value and no formula, and may have a format of its own", () => {
    expect(cellAt("Inputs", "E4")).toEqual({ row: 4, column: 5, value: 2, style: "input", format: "0.0" });
  });

  test("a computed scalar has its formula and its value", () => {
    expect(cellAt("Inputs", "F4")).toMatchObject({ value: 4, formula: "$E$4*$E$4" });
  });

  test("table fields have what is given, or nothing", () => {
    expect(cellAt("Inputs", "B5")).toMatchObject({ value: "Antamina" });
    expect(cellAt("Inputs", "B6")).toMatchObject({ value: null });
    expect(cellAt("Inputs", "C6")).toMatchObject({ value: "none" });
  });

  test("a formula of one cell only is computed like any other", () => {
    // (10 + 20 + 0) × 2
    expect(cellAt("Demand", "B1")).toMatchObject({ value: 60, formula: "SUM($G$3:$I$3)" });
  });

  test("a formula that refers to an empty cell shows 0", () => {
    expect(cellAt("Demand", "B5")).toMatchObject({ value: 0, formula: "Inputs!$B$6" });
  });
});

describe("rows of years", () => {
  test("a given series has one value a year, empty where none is given", () => {
    expect(["G3", "H3", "I3"].map((address) => cellAt("Scenarios", address)?.value)).toEqual([10, 20, null]);
    expect(cellAt("Scenarios", "H3")?.formula).toBeUndefined();
  });

  test("a computed series has its formula in every year", () => {
    const cells = ["G3", "H3", "I3"].map((address) => cellAt("Demand", address));
    expect(cells.map((cell) => cell?.formula)).toEqual([
      "Scenarios!G3*Inputs!$E$4",
      "Scenarios!H3*Inputs!$E$4",
      "Scenarios!I3*Inputs!$E$4",
    ]);
    expect(cells.map((cell) => cell?.value)).toEqual([20, 40, 0]);
  });

  test("a series that carries on from last year starts from nothing", () => {
    const cells = ["G4", "H4", "I4"].map((address) => cellAt("Demand", address));
    expect(cells.map((cell) => cell?.formula)).toEqual(["F4+G3", "G4+H3", "H4+I3"]);
    expect(cells.map((cell) => cell?.value)).toEqual([20, 60, 60]);
  });

  test("the total is the sum of the years", () => {
    expect(cellAt("Demand", "F3")).toMatchObject({ value: 60, formula: "SUM($G$3:$I$3)" });
  });
});

describe("years", () => {
  test("the first sheet with years of the model counts up from the base year", () => {
    expect(["G2", "H2", "I2"].map((address) => cellAt("Scenarios", address))).toMatchObject([
      { value: 2024, formula: "Inputs!$E$2+COLUMNS($G2:G2)-1" },
      { value: 2025, formula: "Inputs!$E$2+COLUMNS($G2:H2)-1" },
      { value: 2026, formula: "Inputs!$E$2+COLUMNS($G2:I2)-1" },
    ]);
  });

  test("other sheets link to it", () => {
    expect(cellAt("Demand", "H2")).toMatchObject({ value: 2025, formula: "Scenarios!H$2" });
  });

  test("plan years are looked up in it, from the first year of the plan", () => {
    const looked = "INDEX(Scenarios!$G$2:$I$2,MATCH(Inputs!$E$3,Scenarios!$G$2:$I$2,0)+COLUMNS($D3:D3)-1)";
    expect(cellAt("Dashboard", "D3")).toMatchObject({ value: 2025, formula: looked });
    expect(cellAt("Dashboard", "E3")).toMatchObject({ value: 2026 });
    expect(cellAt("Dashboard", "F3")).toBeUndefined();
  });

  test("values of plan years are those of the same years of the model", () => {
    expect(["D4", "E4"].map((address) => cellAt("Dashboard", address)?.value)).toEqual([40, 0]);
  });
});

describe("what cannot be compiled", () => {
  test("a link to an unknown sheet", () => {
    const broken = sheet("a", "A", [
      row(value(1, "→", { link: { kind: "sheet", sheetId: "gone", tip: "" } })),
    ]);
    expect(() => compile({ sheets: [broken] })).toThrow(ModelError);
  });

  test("an item that the model does not know", () => {
    expect(() => compile({ sheets: [sheet("a", "A", [row(item(1, "gone"))])] })).toThrow(ModelError);
  });

  test("a formula over an item without a place", () => {
    const setting = {
      sheets: [sheet("a", "A", [row(item(1, "b"))])],
      items: [lineItem("c", "scalar"), lineItem("b", "scalar", "c")],
    };
    expect(() => compile(setting)).toThrow(ModelError);
  });
});

test("a text in a formula does not need an item of its own", () => {
  const only = sheet("a", "A", [row(formula(1, call("FIXED", 1000, 1)), formula(2, text("kt")))]);
  const compiled = compile({ sheets: [only] });
  expect(cellOf(compiled, "A", "A1")).toMatchObject({ value: "1,000.0", formula: "FIXED(1000,1)" });
  expect(cellOf(compiled, "A", "B1")).toMatchObject({ value: "kt", formula: '"kt"' });
});

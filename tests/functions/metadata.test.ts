/** What Excel will show and remember: the generated functions.json. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { development } from "../../.webpack/manifest-release.js";
import { drivers } from "../../src/model/demand/drivers";
import { endUses } from "../../src/model/demand/end-uses";
import { metals } from "../../src/model/metals";
import { scenarios } from "../../src/model/scenarios";
import { curveNames, formNames } from "../../src/functions/curves/curve-names";
import { distributionNames, indicatorNames } from "../../src/functions/stocks/stock-names";
import { energyWords } from "../../src/language/en/energy-words";
import { forecastWords } from "../../src/language/en/forecast-words";
import { supplyWords } from "../../src/language/en/supply-words";
import { technologyNames } from "../../src/functions/names/technology-names";
import { type FunctionName, functionNames, value } from "./calls";
import * as later from "./later-calls";
import { type Metadata, refusedChanges } from "./metadata-changes";

const folder = join(__dirname, "../../src/functions");
const files = readdirSync(folder).filter((file) => /^(.+-)?functions\.ts$/.test(file));
const released = JSON.parse(readFileSync(join(__dirname, "released-functions.json"), "utf8")) as Metadata;

let metadata: Metadata;
let errors: string[];

beforeAll(async () => {
  const made = await generateCustomFunctionsMetadata(files.map((file) => join(folder, file)));
  metadata = JSON.parse(made.metadataJson) as Metadata;
  errors = made.errors;
});

test("the generator finds nothing wrong", () => {
  expect(errors).toEqual([]);
});

test("nothing that workbooks in use rely on has changed since the release", () => {
  expect(refusedChanges(released, metadata)).toEqual([]);
});

test("every exported function is one of Excel's, under its own name", () => {
  expect(metadata.functions.map(({ id }) => id).sort()).toEqual(
    functionNames.map((name) => name.toUpperCase()).sort(),
  );
  expect(metadata.functions.map(({ name }) => name)).toEqual(metadata.functions.map(({ id }) => id));
});

test("functions.ts imports every file that the build reads", () => {
  const index = readFileSync(join(folder, "functions.ts"), "utf8");
  for (const file of files.filter((name) => name !== "functions.ts")) {
    expect(index).toContain(`"./${file.replace(/\.ts$/, "")}"`);
  }
});

test("functions are neither volatile nor streaming nor asynchronous", () => {
  for (const { options } of metadata.functions) expect(options).toBeUndefined();
  expect(value("demand", "copper", 2024)).not.toBeInstanceOf(Promise);
});

test("every function has one line of at most 100 characters, and so has every parameter", () => {
  for (const { id, description, parameters } of metadata.functions) {
    for (const text of [description, ...parameters.map((parameter) => parameter.description)]) {
      expect([id, text]).toEqual([id, expect.stringMatching(/^[^\n]{10,100}$/)]);
    }
  }
});

test("ids named in descriptions exist", () => {
  const texts = metadata.functions.flatMap(({ parameters }) =>
    parameters.map(({ description }) => description ?? ""),
  );
  const ids = texts.flatMap((text) => text.match(/[a-z][a-z-]*(\.[a-z-]+)+/g) ?? []);
  expect(ids.length).toBeGreaterThan(3);
  for (const id of ids) expect([id, typeof value("data", id)]).toEqual([id, "number"]);
});

test("functions take at most five parameters, SCRAP six, optional ones last", () => {
  for (const { id, parameters } of metadata.functions) {
    expect(parameters.length).toBeLessThanOrEqual(id === "SCRAP" ? 6 : 5);
    const optional = parameters.map((parameter) => parameter.optional === true);
    expect([id, optional]).toEqual([id, [...optional].sort()]);
  }
});

test("every parameter takes arrays, and none repeats by accident", () => {
  for (const { id, parameters, result } of metadata.functions) {
    for (const { dimensionality, repeating, type } of parameters) {
      expect([id, dimensionality, repeating]).toEqual([id, "matrix", undefined]);
      expect(["any", "string"]).toContain(type);
    }
    expect(result).toEqual({ dimensionality: "matrix" });
  }
});

test("every function has a page of its own under the address that a release replaces", () => {
  for (const { id, helpUrl } of metadata.functions) {
    expect(helpUrl).toBe(`${development.addin}docs/functions/${id.toLowerCase()}.html`);
  }
});

describe("choices", () => {
  const choices = (id: string): string[] =>
    metadata.enums?.find((each) => each.id === id)?.values.map(({ stringValue }) => stringValue ?? "") ?? [];

  test("are all accepted, and complete", () => {
    expect(choices("Metal")).toHaveLength(metals.length);
    expect(choices("Scenario")).toHaveLength(scenarios.length);
    expect(choices("Driver")).toHaveLength(drivers.length);
    expect(choices("Technology")).toEqual(technologyNames.entries.map(({ name }) => name));
    const uses = new Set(metals.flatMap((metal) => endUses[metal].map(({ id }) => id)));
    expect(choices("EndUse")).toHaveLength(uses.size + 1);
    for (const metal of choices("Metal")) {
      for (const scenario of choices("Scenario")) {
        expect(value("demand", metal, 2030, scenario)).toBeGreaterThan(0);
      }
    }
    for (const driver of choices("Driver")) expect(value("driver", driver, 2030)).toBeGreaterThan(0);
    for (const technology of choices("Technology")) {
      expect(value("intensity", "copper", technology)).toBeGreaterThan(0);
    }
  });

  test("end uses are those of copper or of zinc", () => {
    const accepted = (metal: string, endUse: string): boolean => {
      try {
        return Number(value("demand", metal, 2030, "", endUse)) > 0;
      } catch {
        return false;
      }
    };
    expect(choices("EndUse").filter((endUse) => !metals.some((metal) => accepted(metal, endUse)))).toEqual(
      [],
    );
  });

  test("distributions and indicators are all accepted, and complete", async () => {
    expect(choices("Distribution")).toEqual(distributionNames.entries.map(({ name }) => name));
    expect(choices("RecyclingIndicator")).toEqual(indicatorNames.entries.map(({ name }) => name));
    for (const distribution of choices("Distribution")) {
      expect(await later.value("survival", 1, 10, 3, distribution)).toBeGreaterThan(0.9);
    }
    for (const indicator of choices("RecyclingIndicator")) {
      expect(await later.value("recyclingRate", 4, 10, 2, 18, indicator)).toBeGreaterThan(0);
    }
  });

  test("curves, forms, methods, cases, routes and carriers are complete", () => {
    expect(choices("GrowthCurve")).toEqual(curveNames.entries.map(({ name }) => name));
    expect(choices("ElasticityForm")).toEqual(formNames.entries.map(({ name }) => name));
    expect(choices("ForecastMethod")).toEqual(Object.values(forecastWords.methods));
    expect(choices("SupplyCase")).toEqual(Object.values(supplyWords.cases));
    expect(choices("EnergyRoute")).toEqual(Object.values(energyWords.routes));
    expect(choices("EnergyCarrier")).toEqual(Object.values(energyWords.carriers));
  });

  /** The choices of each parameter that has some, and a function that answers with any of them. */
  const taken: readonly (readonly [string, FunctionName, (choice: string) => unknown[]])[] = [
    ["GrowthCurve", "curve", (curve) => [curve, 3, [[100, 0.1, 0.4]]]],
    ["ElasticityForm", "elasticity", (form) => [[[1, 2, 2.5, 4, 6, 7]], [[1, 2, 3, 5, 8, 13]], null, form]],
    ["ForecastMethod", "forecast", (method) => [[[3, 5, 4, 6, 8, 7, 9]], 2, method]],
    ["SupplyCase", "gap", (supplyCase) => ["zinc", 2030, null, supplyCase]],
    ["EnergyCarrier", "mineEnergy", (carrier) => ["copper", 10, "Chile", carrier]],
  ];

  test.each(taken)("%s are all accepted", async (id, name, argumentsFor) => {
    for (const choice of choices(id)) {
      const figures = (await later.table(name, ...argumentsFor(choice))).flat();
      expect([choice, figures.some(Number.isFinite)]).toEqual([choice, true]);
    }
  });

  test("every route that is offered has a figure", async () => {
    for (const route of choices("EnergyRoute")) {
      const [figures = []] = await later.table("mineEnergy", "copper", 10, route, [choices("EnergyCarrier")]);
      expect([route, figures.some(Number.isFinite)]).toEqual([route, true]);
    }
  });

  // Each file declares its own, because the generator of the metadata reads every file alone.
  test.each(["metal", "scenario"])("a %s has the same choices in every function", (parameter) => {
    const ids = metadata.functions.flatMap(({ parameters }) =>
      parameters.flatMap(({ name, customEnumId }) =>
        name === parameter && customEnumId !== undefined ? [customEnumId] : [],
      ),
    );
    const lists = [...new Set(ids)].map((id) => metadata.enums?.find((each) => each.id === id)?.values);
    expect(lists.length).toBeGreaterThan(2);
    for (const list of lists) expect(list).toEqual(lists[0]);
  });

  test("units convert within their kind", () => {
    for (const unit of choices("Unit")) {
      const base = unit.includes("/") ? "US$/t" : "t";
      expect(value("convert", 1, unit, base)).toBeGreaterThan(0);
    }
  });
});

test("the released file is there to compare with", () => {
  expect(existsSync(join(__dirname, "released-functions.json"))).toBe(true);
  expect(released.functions.length).toBeGreaterThanOrEqual(10);
});

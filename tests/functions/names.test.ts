import { driverNames } from "../../src/functions/names/driver-names";
import { editDistance } from "../../src/functions/names/edit-distance";
import { metalNames } from "../../src/functions/names/metal-names";
import type { Names } from "../../src/functions/names/names";
import { plainName } from "../../src/functions/names/plain-name";
import { scenarioNames } from "../../src/functions/names/scenario-names";
import { technologyNames } from "../../src/functions/names/technology-names";
import { massNames } from "../../src/functions/units/mass-units";
import { allEntries } from "../../src/functions/reference/entries";
import { drivers } from "../../src/model/demand/drivers";
import { failure, value } from "./calls";

describe("names are found", () => {
  const copper = value("demand", "copper", 2030);

  test.each(["Copper", " COPPER ", "Cu", "Cobre", "銅", "ｃｏｐｐｅｒ"])("copper as %s", (name) => {
    expect(value("demand", name, 2030)).toBe(copper);
  });

  test.each(["zinc", "Zn", "Cinc", "亜鉛"])("zinc as %s", (name) => {
    expect(value("demand", name, 2024)).toBeCloseTo(13510, 9);
  });

  test.each([
    ["reference", ["Reference", "STEPS", "stated policies", "Referencia", "基準"]],
    ["accelerated", ["ACCELERATED", "APS", "announced-pledges", "Acelerado", "加速"]],
    ["net-zero", ["net zero", "Net-Zero", "NetZero", "NZE", "cero neto", "ネットゼロ"]],
    ["own", ["Own", "Propio", "独自"]],
  ])("%s by all its names", (id, names) => {
    expect(names.map((name) => scenarioNames.lookUp(name))).toEqual(names.map(() => id));
  });

  test("accents, hyphens and spaces do not matter", () => {
    const wind = value("demand", "copper", 2030, "Reference", "wind-onshore");
    for (const name of [
      "Onshore wind",
      "onshore-wind",
      "eolica terrestre",
      "Eólica  terrestre",
      "陸上風力",
    ]) {
      expect(value("demand", "copper", 2030, "Reference", name)).toBe(wind);
    }
    expect(plainName("Políticas-Declaradas 2")).toBe("politicasdeclaradas2");
  });
});

describe("a name that is not found", () => {
  test.each([
    ["coper", "Did you mean copper?"],
    ["copepr", "Did you mean copper?"],
    ["zink", "Did you mean zinc?"],
    ["gold", "Choose copper or zinc."],
  ])("metal %s", (name, advice) => {
    expect(failure("demand", name, 2030)).toBe(`#VALUE! Unknown metal '${name}'. ${advice}`);
  });

  test("is answered with the nearest scenario, end use, driver or series", () => {
    expect(failure("demand", "copper", 2030, "acelerated")).toContain("Did you mean Accelerated?");
    expect(failure("demand", "copper", 2030, "", "netwrks")).toContain("Did you mean Electricity networks?");
    expect(failure("demand", "copper", 2030, "", "wind")).toContain(
      "Did you mean Onshore wind or Offshore wind?",
    );
    expect(failure("driver", "populaton", 2030)).toContain("Did you mean World population?");
    expect(failure("data", "copper.mine-production.wrld")).toContain(
      "Did you mean copper.mine-production.world?",
    );
    expect(failure("data", "utterly unknown")).toContain("MINERALS.CATALOG() lists every id.");
  });

  test("is shortened where it is long, and never searched for at length", () => {
    const start = performance.now();
    const sentence = failure("demand", "x".repeat(1_000_000), 2030);
    expect(sentence.length).toBeLessThan(150);
    expect(performance.now() - start).toBeLessThan(200);
  });

  test("an end use of the other metal is no figure of this one", () => {
    expect(failure("demand", "zinc", 2030, "Reference", "networks")).toMatch(
      /^#N\/A Electricity networks is no end use of zinc in this model\. Choose Total, /,
    );
  });
});

test("swapped, missing, wrong and superfluous letters count as one slip each", () => {
  expect(editDistance("copper", "copper")).toBe(0);
  expect(editDistance("ocpper", "copper")).toBe(1);
  expect(editDistance("coper", "copper")).toBe(1);
  expect(editDistance("kopper", "copper")).toBe(1);
  expect(editDistance("copperr", "copper")).toBe(1);
  expect(editDistance("", "zinc")).toBe(4);
});

describe("no name stands for two things", () => {
  const lists: [string, Names<string>][] = [
    ["metals", metalNames],
    ["scenarios", scenarioNames],
    ["drivers", driverNames],
    ["technologies", technologyNames],
    ["masses", massNames],
  ];
  test.each(lists)("%s", (_kind, names) => {
    const owners = new Map<string, string>();
    for (const { id, name, also } of names.entries) {
      for (const plain of new Set([id, name, ...(also ?? [])].map(plainName))) {
        expect([plain, owners.get(plain) ?? id]).toEqual([plain, id]);
        owners.set(plain, id);
      }
    }
  });

  test("ids of the catalogue stay apart without their punctuation", () => {
    const plain = allEntries().map(({ id }) => plainName(id));
    expect(new Set(plain).size).toBe(plain.length);
  });

  test("every driver of the model has a name", () => {
    expect(driverNames.entries.map(({ id }) => id)).toEqual([...drivers]);
  });
});

import { seriesById } from "../../src/data/catalogue";
import { mines } from "../../src/data/peru-mines";
import { peruNationalTotal } from "../../src/data/peru-national-total";
import { projects } from "../../src/data/peru-projects";
import { userToSupply } from "../../src/data/user-to-supply";

const metals = ["copper", "zinc"] as const;
const listed = (metal: "copper" | "zinc") => mines.reduce((total, mine) => total + (mine[metal] ?? 0), 0);

describe("Peru's mines", () => {
  test("have unique ids, shared with no project", () => {
    const ids = [...mines, ...projects].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each([
    ["copper", 2736.2, 726.8],
    ["zinc", 1270.6, 628.8],
  ] as const)(
    "%s: the national %d kt are listed mines and %d kt of other mines",
    (metal, national, other) => {
      expect(peruNationalTotal[metal].value).toBe(national);
      expect(Math.abs(listed(metal) + other - national)).toBeLessThan(0.1);
      expect(seriesById(`${metal}.other-mines.peru`)?.segments[0]?.values[2]).toBe(other);
    },
  );

  test("have figures of the size of Peru's mines", () => {
    const values = mines
      .flatMap((mine) => metals.map((metal) => mine[metal]))
      .filter((value) => value !== null);
    expect(values).toHaveLength(9);
    expect(values.filter((value) => !(value > 50 && value < 600))).toEqual([]);
  });

  test.each(mines)("$name: a figure only for a metal it mines, and a note where there is none", (mine) => {
    for (const metal of metals) {
      if (!mine.metals.includes(metal)) expect(mine[metal]).toBeNull();
    }
    expect(mine.metals.length).toBeGreaterThan(0);
    const missing = mine.metals.every((metal) => mine[metal] === null);
    expect(mine.confidence === "user to supply").toBe(missing);
    if (missing) expect(mine.note).toMatch(/user to supply/);
  });

  test.each([...mines, ...projects])("$name: a stake between none and all, with its holders", (row) => {
    expect(row.stake >= 0 && row.stake <= 1).toBe(true);
    if (row.stake > 0) expect(row.stakeholders).toMatch(/%$/);
    expect(row.stakeholders).not.toBe("");
  });

  test("close after the base year", () => {
    expect(mines.filter(({ lastYear }) => lastYear !== null && lastYear <= 2024)).toEqual([]);
  });

  test("with figures to supply are on the list for the user", () => {
    const list = userToSupply.map(({ id, label }) => `${id} ${label}`).join(" ");
    for (const name of ["toromocho", "antapaccay", "mina-justa", "Shouxin", "Huanzalá"])
      expect(list).toContain(name);
  });
});

describe("Peru's projects", () => {
  test("with a capacity are Zafranal, Tía María, Michiquillay, Los Chancas and Ayawilca", () => {
    const withCapacity = projects.filter(({ copper, zinc }) => copper !== null || zinc !== null);
    expect(withCapacity.map(({ id }) => id)).toEqual([
      "zafranal",
      "tia-maria",
      "michiquillay",
      "los-chancas",
      "ayawilca",
    ]);
  });

  test.each(projects)("$name starts after the base year and costs what a mine costs", (project) => {
    if (project.firstYear !== null) expect(project.firstYear).toBeGreaterThan(2024);
    if (project.investment !== null)
      expect(project.investment > 100 && project.investment < 10000).toBe(true);
    expect(project.stage).not.toBe("");
  });
});

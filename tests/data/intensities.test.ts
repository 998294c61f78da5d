import { intensities, intensityFor } from "../../src/data/intensities";

const pair = ({ technology, metal }: { technology: string; metal: string }) => `${technology} ${metal}`;
const pairs = [...new Set(intensities.map(pair))];

describe("material intensities", () => {
  test("have unique ids that begin with technology and metal", () => {
    const ids = intensities.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    intensities.forEach(({ id, technology, metal }) => {
      expect(id.startsWith(`${technology}.${metal}`)).toBe(true);
    });
  });

  test("keep default and alternatives of a technology and metal together, default first", () => {
    const order = intensities.map(pair).filter((name, index, names) => name !== names[index - 1]);
    expect(order).toHaveLength(pairs.length + order.length - new Set(order).size);
    for (const name of pairs) {
      const [technology = "", metal = ""] = name.split(" ");
      expect(intensityFor(technology, metal as "copper" | "zinc")?.id).toBe(`${technology}.${metal}`);
    }
  });

  test.each(intensities)("$id lies within its own range", ({ value, low, high }) => {
    expect(value).toBeGreaterThan(0);
    expect((low ?? value) <= value && value <= (high ?? value)).toBe(true);
  });

  test.each(intensities)("$id is given for one unit of its technology", ({ technology, unit }) => {
    if (/car|bus|hybrid/.test(technology)) expect(unit).toBe("kg/vehicle");
    else if (/charger|transformer/.test(technology)) expect(unit).toBe("kg/unit");
    else if (technology.startsWith("line-")) expect(unit).toBe("kg/km");
    else expect(unit).toBe(technology === "storage" ? "kg/kWh" : "kg/MW");
  });

  test("take 28.4 kg beyond a conventional car for an electric car, never the whole car", () => {
    expect(intensityFor("electric-car", "copper")).toMatchObject({ value: 28.4, scope: "incremental" });
    expect(intensities.find(({ id }) => id === "electric-car.copper.whole")).toMatchObject({
      value: 53.2,
      scope: "whole product",
    });
  });

  test.each([
    ["solar", "copper", 2822],
    ["solar", "zinc", 30],
    ["wind-onshore", "copper", 2900],
    ["wind-onshore", "zinc", 5500],
    ["wind-offshore", "copper", 8000],
    ["wind-offshore", "zinc", 5500],
    ["nuclear", "copper", 1473],
    ["storage", "copper", 0.551],
  ] as const)("%s, %s: %d", (technology, metal, value) => {
    expect(intensityFor(technology, metal)?.value).toBe(value);
  });

  test("know every technology the catalogue of functions offers", () => {
    const technologies = [...new Set(intensities.map(({ technology }) => technology))];
    expect(technologies).toEqual(
      expect.arrayContaining([
        "electric-car",
        "electric-bus",
        "plug-in-hybrid",
        "conventional-car",
        "gas",
        "coal",
        "hydro",
        "geothermal",
        "biomass",
        "csp",
        "charger-slow",
        "charger-fast",
      ]),
    );
  });

  test("answer nothing for a pair that is not there", () => {
    expect(intensityFor("fusion", "copper")).toBeUndefined();
  });
});

/** A build without the sources whose licence is to be confirmed must still work. */
import { sources } from "../../src/data/sources";

const unconfirmed = sources
  .filter(({ licenceStatus }) => licenceStatus === "to be confirmed")
  .map(({ id }) => id);

jest.mock("../../src/data/licences", () => {
  const withheldSources = [
    "IEA-CMD-2025",
    "IEA-GEVO-2025",
    "IEA-GEVO-2024",
    "IRENA-2021",
    "IRENA-2024",
    "IRENA-2025",
    "IZA-2022",
  ];
  return { withheldSources, isShipped: (id: string) => !withheldSources.includes(id) };
});

import { catalogue, seriesById } from "../../src/data/catalogue";
import { intensities, intensityFor } from "../../src/data/intensities";
import { withheldSources } from "../../src/data/licences";

describe("without the sources to be confirmed", () => {
  test("the list of the test is the list of the sources", () => {
    expect([...withheldSources].sort()).toEqual([...unconfirmed].sort());
  });

  test("no series of the catalogue cites them", () => {
    const cited = catalogue.flatMap(({ segments }) => segments.map(({ source }) => source));
    expect(cited.filter((source) => unconfirmed.includes(source))).toEqual([]);
  });

  test("the series an analyst needs most are still there", () => {
    for (const id of [
      "copper.mine-production.world",
      "copper.price.real",
      "gdp.world",
      "copper.refined-use-disr.world",
    ]) {
      expect(seriesById(id)).toBeDefined();
    }
  });

  test("an electric car holds 30.9 kg beyond a conventional car, the difference of whole cars", () => {
    expect(intensityFor("electric-car", "copper")).toMatchObject({ value: 30.9, scope: "incremental" });
  });

  test("every technology keeps an intensity", () => {
    const lost = intensities.filter(({ technology, metal }) => intensityFor(technology, metal) === undefined);
    expect(lost).toEqual([]);
  });
});

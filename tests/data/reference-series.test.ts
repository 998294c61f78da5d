import { catalogue, seriesById, shippedSeries } from "../../src/data/catalogue";
import type { ReferenceSeries, SeriesSegment } from "../../src/data/reference-series";
import { referenceSeries } from "../../src/data/reference-series-list";
import { userToSupply } from "../../src/data/user-to-supply";

const confidences = ["seen", "second-hand", "derived", "recalled"];

/** Ids of the series that break a rule. */
const offenders = (breaks: (series: ReferenceSeries) => boolean): readonly string[] =>
  referenceSeries.filter(breaks).map(({ id }) => id);

/** Neighbouring segments of a series. */
const neighbours = ({ segments }: ReferenceSeries): readonly (readonly [SeriesSegment, SeriesSegment])[] =>
  segments.slice(1).map((segment, index) => [segments[index]!, segment] as const);

const yearAfter = ({ from, values }: SeriesSegment): number => from + values.length;

/** Bounds no figure of a unit can leave. */
const bounds: Readonly<Record<string, readonly [number, number]>> = {
  fraction: [0, 1],
  "%": [0, 100],
  "%/yr": [-10, 15],
  "index 0–10,000": [0, 10000],
  kt: [0, 1e6],
  "kt/yr": [0, 2000],
  GW: [0, 1500],
  GWh: [0, 1e5],
  thousand: [0, 1e5],
  million: [3000, 10000],
  "US$/t": [100, 20000],
  "US$(2010)/t": [100, 20000],
  "% Cu": [0, 3],
  "JPY/US$": [50, 400],
  "PEN/US$": [1, 10],
  "trillion US$(2015)": [10, 120],
};

describe("reference series", () => {
  test("have unique ids, none of them also listed as missing", () => {
    const ids = [...referenceSeries, ...userToSupply].map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test("have ids of lower-case words, led by the metal where there is one", () => {
    const form = /^[a-z][a-z-]*(\.[a-z][a-z-]*)+$/;
    expect(
      offenders(({ id, metal }) => !form.test(id) || (metal !== null && !id.startsWith(`${metal}.`))),
    ).toEqual([]);
  });

  test("have a label, a unit and a region", () => {
    expect(
      offenders(({ label, unit, region }) => [label, unit, region].some((text) => text.trim() === "")),
    ).toEqual([]);
  });

  test("of the same metal, region and kind of year carry different labels", () => {
    const names = referenceSeries.map(({ metal, region, label, years }) =>
      [metal ?? "", region, label, years].join(" | "),
    );
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  test("have segments of whole years, in order, that never overlap", () => {
    expect(
      offenders(
        (series) =>
          series.segments.length === 0 ||
          series.segments.some(({ from, values }) => !Number.isInteger(from) || values.length === 0) ||
          neighbours(series).some(([before, after]) => after.from < yearAfter(before)),
      ),
    ).toEqual([]);
  });

  test("say in their note why years are missing between segments", () => {
    const reason = /not obtained|[Ss]ingle (target )?years|one month/;
    expect(
      offenders(
        (series) =>
          neighbours(series).some(([before, after]) => after.from > yearAfter(before)) &&
          !reason.test(series.note ?? ""),
      ),
    ).toEqual([]);
  });

  test("keep within the bounds of their unit", () => {
    expect(
      offenders(({ unit, segments }) => {
        const [least, most] = bounds[unit] ?? [0, 1e9];
        return segments.some(({ values }) => values.some((value) => !(value >= least && value <= most)));
      }),
    ).toEqual([]);
  });

  test("state how each segment was obtained, and ask to confirm what is recalled", () => {
    expect(
      offenders(({ segments, note }) =>
        segments.some(
          ({ confidence }) =>
            !confidences.includes(confidence) ||
            (confidence === "recalled" && !(note ?? "").includes("confirmed")),
        ),
      ),
    ).toEqual([]);
  });

  test("reach back as far as their sources", () => {
    const first = (id: string) => seriesById(id)?.segments[0]?.from;
    expect(first("copper.mine-production.world")).toBe(1900);
    expect(first("zinc.mine-production.world")).toBe(1950);
    expect(first("copper.price.nominal")).toBe(1960);
    expect(first("copper.total-use.world")).toBe(2001);
  });
});

describe("the catalogue", () => {
  test("holds every series while no source is withheld", () => {
    expect(shippedSeries(referenceSeries, [])).toEqual(referenceSeries);
    expect(catalogue.length).toBeGreaterThan(200);
  });

  test("drops a series whose only source is withheld", () => {
    const shipped = shippedSeries(referenceSeries, ["IEA-CMD-2025"]);
    expect(shipped.some(({ id }) => id === "copper.use-networks.world")).toBe(false);
    expect(shipped.flatMap(({ segments }) => segments).some(({ source }) => source === "IEA-CMD-2025")).toBe(
      false,
    );
  });

  test("keeps the other segments of a series when one of its sources is withheld", () => {
    const mined = shippedSeries(referenceSeries, ["USGS-MCS2025"]).find(
      ({ id }) => id === "copper.mine-production.world",
    );
    expect(mined?.segments.map(({ from }) => from)).toEqual([1900]);
  });

  test("knows no series it does not hold", () => {
    expect(seriesById("copper.mine-production.atlantis")).toBeUndefined();
  });
});

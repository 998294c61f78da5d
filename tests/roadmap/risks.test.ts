/** The register of risks: what it starts with, its scores, and what its checks find. */
import { sourceById } from "../../src/data/sources";
import { starterActions } from "../../src/data/starter-actions";
import { starterRisks } from "../../src/data/starter-risks";
import type { Value } from "../../src/line-items/value";
import { buildRoadmap, type Roadmap } from "../../src/roadmap/build-roadmap";
import { pillars } from "../../src/roadmap/roadmap-items";
import { riskScoreId } from "../../src/roadmap/risk-items";
import { japanPeru } from "../../src/data/partners";
import { tableSizesOf } from "../../src/roadmap/table-records";
import { date, shown } from "./cells";

const year = 2024;

describe("the risks that ship", () => {
  test("are at least 12, over every theme, in a register of 30 rows", () => {
    expect(starterRisks.length).toBeGreaterThanOrEqual(12);
    expect(new Set(starterRisks.map(({ pillar }) => pillar))).toEqual(new Set(pillars));
    expect(tableSizesOf(japanPeru).risks).toBe(30);
  });

  test("have ids of their own, owner, response and a figure from 1 to 5", () => {
    expect(new Set(starterRisks.map(({ id }) => id)).size).toBe(starterRisks.length);
    for (const { owner, response, likelihood, impact } of starterRisks) {
      expect([owner, response]).not.toContain("");
      for (const figure of [likelihood, impact]) expect([1, 2, 3, 4, 5]).toContain(figure);
    }
  });

  test("rest on a source, or say that they are examples", () => {
    for (const { source, note } of starterRisks) {
      expect(sourceById(source).title).not.toBe("");
      expect(source === "OWN").toBe(note.startsWith("Example"));
    }
  });

  test("name actions of the register", () => {
    const ids = starterActions.map(({ id }) => id);
    for (const { action, secondAction } of starterRisks) {
      expect(ids).toContain(action);
      if (secondAction !== null) expect(ids).toContain(secondAction);
    }
  });
});

/** The roadmap with fields of one risk changed; the first free row follows those that ship. */
function withRisk(row: number, fields: Readonly<Record<string, Value>>): Roadmap {
  const edits = Object.entries(fields).map(([column, value]) => ({
    table: "risks" as const,
    row,
    column,
    value,
  }));
  return buildRoadmap({ date }, { fields: edits });
}

const free = starterRisks.length;
const last = tableSizesOf(japanPeru).risks - 1;

test("a score is likelihood times impact; a free row has none", () => {
  const roadmap = withRisk(last, { title: "A strike", pillar: "Security", likelihood: 3, impact: 5 });
  expect(shown(roadmap, riskScoreId(last), year)).toBe(15);
  expect(shown(roadmap, riskScoreId(0), year)).toBe(starterRisks[0]!.likelihood * starterRisks[0]!.impact);
  expect(shown(roadmap, riskScoreId(free), year)).toBe("");
});

test.each<[string, number, Readonly<Record<string, Value>>, string]>([
  ["as shipped", free, {}, "none"],
  ["an unknown action", 0, { action: "A99" }, "check.riskActions"],
  ["an unknown second action", 0, { secondAction: "A99" }, "check.riskActions"],
  ["an unknown theme", free, { title: "A strike", pillar: "Weather" }, "check.riskThemes"],
  ["a full row", last, { title: "A strike", pillar: "Security", action: "A01" }, "none"],
])("the checks find %s", (_, row, fields, found) => {
  const { evaluation } = withRisk(row, fields);
  const counts = ["check.riskThemes", "check.riskActions", "check.riskCover"].filter(
    (id) => evaluation.value(id) !== 0,
  );
  expect(counts).toEqual(found === "none" ? [] : [found]);
});

test("the checks find a theme whose risks are gone", () => {
  const fields = starterRisks.flatMap(({ pillar }, row) =>
    pillar === "energy" ? [{ table: "risks" as const, row, column: "pillar", value: null }] : [],
  );
  const { evaluation } = buildRoadmap({ date }, { fields });
  expect(evaluation.value("check.riskCover")).toBe(1);
});

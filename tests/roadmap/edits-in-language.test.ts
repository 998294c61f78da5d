/** Edits carried from one language to another. */
import type { Edits } from "../../src/roadmap/edits";
import { buildRoadmap } from "../../src/roadmap/build-roadmap";
import { editsInLanguage } from "../../src/roadmap/edits-in-language";
import { normaliseOptions } from "../../src/roadmap/options";
import { date } from "./cells";

const english = normaliseOptions({ date });
const japanese = normaliseOptions({ date, language: "ja" });

const field = (
  column: string,
  value: string | number,
  table: "actions" | "countries" | "risks" = "actions",
  row = 1,
) => ({
  table,
  row,
  column,
  value,
});

test.each([
  ["status", "in progress", "進行中"],
  ["effect", "Stockpile", "備蓄"],
  ["effect", "None", "なし"],
  ["pillar", "Security", "安全保障"],
  ["signedPillar", "V Defence and security", "V 防衛・安全保障"],
  ["indicator", "Sites monitored", "監視地点数"],
  ["unit", "days a year", "日/年"],
  ["leadHome", "Ministry of Defense", "防衛省"],
  ["leadHome", "METI", "経済産業省"],
  ["leadHome", "Mitsubishi Corporation", "三菱商事"],
])("in column %s, %s becomes %s", (column, before, after) => {
  const edits: Edits = { fields: [field(column, before)] };
  expect(editsInLanguage(edits, english, japanese).fields).toEqual([field(column, after)]);
  expect(editsInLanguage({ fields: [field(column, after)] }, japanese, english).fields).toEqual([
    field(column, before),
  ]);
});

test("a shipped record that people moved is translated, wherever it stands now", () => {
  const edits: Edits = {
    fields: [field("title", "More women in mining"), field("name", "Zambia", "countries", 3)],
  };
  expect(editsInLanguage(edits, english, japanese).fields).toEqual([
    field("title", "鉱業で働く女性の増加"),
    field("name", "ザンビア", "countries", 3),
  ]);
});

test("the partners of the version agreed are told in the other language, whoever they are", () => {
  const of = (pair: string): Edits => ({ items: new Map([["agreed.partners", pair]]) });
  expect(editsInLanguage(of("Japan–Chile"), english, japanese).items).toEqual(of("日本・チリ").items);
  expect(editsInLanguage(of("日本・ペルー"), japanese, english).items).toEqual(of("Japan–Peru").items);
});

test("own words, numbers and named scenarios stay", () => {
  const edits: Edits = {
    items: new Map<string, string | number>([
      ["scenario.name.own", "Our case"],
      ["scenario.choice", "Our case"],
      ["days-in-year", 360],
    ]),
    fields: [field("title", "Our own action"), field("note", "Security"), field("copper", 12)],
  };
  expect(editsInLanguage(edits, english, japanese)).toEqual(edits);
});

test("the scenario in use is chosen by its new name, and a roadmap can be built with it", () => {
  const edits: Edits = { items: new Map([["scenario.choice", "Net zero"]]) };
  const { items } = editsInLanguage(edits, english, japanese);
  expect(items?.get("scenario.choice")).toBe("ネットゼロ");
  const carried = buildRoadmap({ date, language: "ja" }, { items: items! }).evaluation;
  const direct = buildRoadmap({ date }, edits).evaluation;
  expect(carried.value("scenario.number")).toBe(3);
  expect(carried.value("copper.unmet", 2033)).toBe(direct.value("copper.unmet", 2033));
});

test("the case in use and words of the register of risks follow", () => {
  const edits: Edits = {
    items: new Map([["case.choice", "High"]]),
    fields: [field("status", "being handled", "risks"), field("pillar", "Security", "risks")],
  };
  const spanish = normaliseOptions({ date, language: "es" });
  expect(editsInLanguage(edits, english, spanish)).toEqual({
    items: new Map([["case.choice", "Alto"]]),
    fields: [field("status", "en tratamiento", "risks"), field("pillar", "Seguridad", "risks")],
  });
});

test("records of the pair in use are translated", () => {
  const chile = normaliseOptions({ date, partners: "japan-chile" });
  const spanish = normaliseOptions({ date, partners: "japan-chile", language: "es" });
  const edits: Edits = {
    fields: [field("title", "Train mining engineers in Japan"), field("name", "Peru", "countries")],
  };
  expect(editsInLanguage(edits, chile, spanish).fields).toEqual([
    field("title", "Capacitar a ingenieros de minas en Japón"),
    field("name", "Perú", "countries"),
  ]);
});

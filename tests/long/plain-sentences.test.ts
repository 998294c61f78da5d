/** Sentences of the workbook in every language, for every choice of metals and both pairs. */
import { pairIds } from "../../src/data/partners";
import { languages } from "../../src/language/languages";
import type { Metal } from "../../src/model/metals";
import { checkSentences } from "../roadmap/sentence-checks";

const metalChoices: readonly (readonly Metal[])[] = [["copper", "zinc"], ["copper"], ["zinc"]];

const cases = languages.flatMap((language) =>
  metalChoices.flatMap((metals) => pairIds.map((partners) => ({ language, metals, partners }))),
);
describe.each(cases)("$language, $metals, $partners", checkSentences);

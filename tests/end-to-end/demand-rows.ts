/** Rows of refined use on the Demand sheets of a recalculated file, and the same from MINERALS.DEMAND. */
import { demand, demandTable } from "../../src/functions/functions";
import { endUses, useId } from "../../src/model/demand/end-uses";
import { inScenario } from "../../src/model/per-scenario";
import { type Scenario, scenarios } from "../../src/model/scenarios";
import type { Metal } from "../../src/model/metals";
import type { Roadmap } from "../../src/roadmap/build-roadmap";
import { cellAddress } from "../../src/workbook-plan/address";
import { agree, shownValue } from "../support/same-value";
import type { CellValues } from "../support/read-xlsx";

type AnyFunction = (...args: readonly unknown[]) => unknown[][];

/** One sheet row, or the whole sheet, against one call. */
interface Compared {
  readonly cells: number;
  readonly differences: readonly string[];
}

/** Every end use of every metal and scenario in every year, by DEMANDTABLE; the row in use, by DEMAND. */
export function compareDemand(roadmap: Roadmap, values: CellValues, assumptions?: unknown[][]): Compared {
  const compared = roadmap.options.metals.flatMap((metal) => [
    ...scenarios.map((scenario) => compareTable(roadmap, values, metal, scenario, assumptions)),
    compareInUse(roadmap, values, metal, assumptions),
  ]);
  return {
    cells: compared.reduce((sum, { cells }) => sum + cells, 0),
    differences: compared.flatMap(({ differences }) => differences),
  };
}

function compareTable(
  roadmap: Roadmap,
  values: CellValues,
  metal: Metal,
  scenario: Scenario,
  assumptions: unknown[][] | undefined,
): Compared {
  const { first, last } = roadmap.evaluation.axis("model");
  const call = demandTable as unknown as AnyFunction;
  const table = call([[metal]], [[first]], [[last - first + 1]], [[scenario]], assumptions);
  const names = [...endUses[metal].map(({ id }) => id), "total"];
  return compareRows(
    names.map((name, index) => ({
      id: inScenario(useId(metal, name), scenario),
      computed: table[index + 1]?.slice(2) ?? [],
    })),
    roadmap,
    values,
  );
}

/** DEMAND without a scenario follows the choice among the assumptions. */
function compareInUse(
  roadmap: Roadmap,
  values: CellValues,
  metal: Metal,
  assumptions: unknown[][] | undefined,
): Compared {
  const { first, last } = roadmap.evaluation.axis("model");
  const years = [Array.from({ length: last - first + 1 }, (_, offset) => first + offset)];
  const call = demand as unknown as AnyFunction;
  const scenario = assumptions === undefined ? [[roadmap.options.scenario]] : undefined;
  const computed = call([[metal]], years, scenario, undefined, assumptions)[0] ?? [];
  return compareRows([{ id: useId(metal, "total"), computed }], roadmap, values);
}

function compareRows(
  rows: readonly { readonly id: string; readonly computed: readonly unknown[] }[],
  { book }: Roadmap,
  values: CellValues,
): Compared {
  const compared = rows.flatMap(({ id, computed }) => {
    const { sheet, row, column } = book.item(id);
    return computed.map((number, offset) => {
      const read = values.get(sheet.name)?.get(cellAddress(row, column + offset));
      const same = typeof number === "number" && typeof read === "number" && agree(number, read);
      return same
        ? null
        : `${id}, year ${String(offset + 1)}: function ${String(number)}, sheet ${shownValue(read)}`;
    });
  });
  return { cells: compared.length, differences: compared.filter((sentence) => sentence !== null) };
}

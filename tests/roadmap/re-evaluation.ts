/** A built roadmap evaluated again with some of its inputs changed, without composing its sheets. */
import { Evaluation, type Given } from "../../src/line-items/evaluation";
import type { Value } from "../../src/line-items/value";
import type { Roadmap } from "../../src/roadmap/build-roadmap";

/** The model of the roadmap with other values of inputs, by id. */
export function withInputs({ evaluation }: Roadmap, changed: ReadonlyMap<string, Given>): Evaluation {
  const { model } = evaluation;
  const axes = { model: evaluation.axis("model"), plan: evaluation.axis("plan") };
  const given = (id: string): Given => {
    const { item } = model.find(id);
    if (item.shape === "scalar") return evaluation.value(id);
    const { first, last } = evaluation.axis(item.axis);
    const years = Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
    return new Map(years.map((year) => [year, evaluation.value(id, year)]));
  };
  const tables = [...model.tables.values()].map(({ id, columns }) => {
    const values = columns.map((name): [string, readonly Value[]] => [name, evaluation.column(id, name)]);
    return [id, Object.fromEntries(values)] as const;
  });
  return new Evaluation(model, axes, {
    items: (id) => (changed.has(id) ? changed.get(id) : given(id)),
    tables: new Map(tables),
  });
}

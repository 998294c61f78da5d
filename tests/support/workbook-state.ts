/** All that a workbook in the headless workbench holds, as data that two moments can be compared by. */
import type { Host } from "../../src/workbench/host-types";

export function workbookState({ engine, document }: Host): unknown {
  return {
    active: engine.sheetName(engine.activeSheet()),
    names: document.names.map(({ name, formula, comment }) => ({ name, formula, comment })),
    styles: [...document.styles.keys()],
    sheets: engine.sheets().map((id) => {
      const block = engine.usedBlock(id, false) ?? { row: 0, column: 0, rows: 1, columns: 1 };
      const { charts, conditionalFormats, validations, hyperlinks, protection, pageLayout, freeze } =
        document.sheet(id);
      return {
        name: engine.sheetName(id),
        tab: engine.tabColor(id),
        values: engine.values(id, block),
        formulas: engine.formulas(id, block),
        looks: Array.from({ length: block.rows }, (_, row) =>
          Array.from({ length: block.columns }, (__, column) =>
            engine.style(id, block.row + row, block.column + column),
          ),
        ),
        charts: charts.map(({ series, ...chart }) => ({
          ...withoutId(chart),
          series: series.map(withoutId),
        })),
        conditionalFormats: conditionalFormats.map(withoutId),
        validations,
        hyperlinks,
        protection,
        pageLayout,
        freeze,
        properties: [...document.sheet(id).customProperties],
      };
    }),
  };
}

/** Excel gives a chart or rule that is made again another id. */
const withoutId = (thing: { readonly id: string }): object => ({ ...thing, id: "" });

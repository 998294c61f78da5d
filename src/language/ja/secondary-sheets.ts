import type { secondarySheets as english } from "../en/secondary-sheets";
import type { Translation } from "../translation";

/** Words of the sheets Past Use and Secondary. */
export const secondarySheets: Translation<typeof english> = {
  names: { history: "過去の消費", secondary: "二次原料" },
  titles: {
    history: "基準年より前の金属消費",
    secondary: "過去の消費から生じる二次原料",
  },
  describe: {
    history: "部門別の過去の消費、その製品の一部は今も使用中",
    secondary: "使用を終える製品、スクラップ、リサイクル率と二次原料比率の比較",
  },
  history: {
    year: "年",
    column: "{Metal}、{sector} (kt)",
    note: "直接溶解スクラップを含む総消費。ライセンス契約の統計で置き換えられます",
    bases: {
      published: "{Metal}：公表合計を一定の比率で配分。",
      between: "{Metal}：公表年の間は一定の年率で補間。",
      output: "{Metal}：鉱山生産量に連動。",
    },
  },
  inputs: "{Metal}：製品、寿命、スクラップ",
  sections: {
    inflow: "{Metal}：使用開始",
    stock: "{Metal}：使用中蓄積",
    stockNote: "寿命は正規分布に従います。定数：基準年より前からの使用中蓄積",
    leaving: "{Metal}：使用終了",
    balance: "{Metal}：使用中蓄積の増減",
    scrap: "{Metal}：スクラップ",
    rates: "{Metal}：リサイクル率",
  },
  checks: {
    sectors: "{Metal}：部門の比率の和は1",
  },
  feeds: "過去の消費",
};

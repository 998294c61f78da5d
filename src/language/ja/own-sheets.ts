import type { ownSheets as english } from "../en/own-sheets";
import type { Translation } from "../translation";

/** Headings and notes of what planners bring themselves. */
export const ownSheets: Translation<typeof english> = {
  base: "{Metal}：独自の基準年",
  baseNote:
    "全用途に0より大きい値を入れると収録の基準年に代わります。ライセンス契約の統計や別の内訳に使います",
  uses: "{Metal}：独自の用途",
  usesNote: "合計に加わります。他の用途に含まれる分はそこから差し引いてください",
};

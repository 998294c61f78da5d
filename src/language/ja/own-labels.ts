import type { ownLabels as english } from "../en/own-labels";
import type { Translation } from "../translation";

/** Names of what planners bring themselves: a base year, and end uses. */
export const ownLabels: Translation<typeof english> = {
  "input.ownBase": "独自の値",
  "ownUse.1": "独自の用途1",
  "ownUse.2": "独自の用途2",
  "ownUse.3": "独自の用途3",
  "ownUse.4": "独自の用途4",
  "ownUse.5": "独自の用途5",
  "input.ownUse.name": "名称",
  "input.ownUse.base": "基準年の消費量",
  "input.ownUse.change": "年変化率",

  "item.ownBaseTaken": "独自の基準年を使用",
  "item.ownUses": "独自の用途",

  "method.ownBaseTaken": "独自の基準年がそろえば1",
  "method.baseTaken": "独自の値がそろえばその値、他は収録値",
  "method.ownUse": "基準年消費×(1+変化率)^年数",
};

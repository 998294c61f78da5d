import type { targetLabels as englishLabels, targetSheets as englishSheets } from "../en/target-words";
import type { Translation } from "../translation";

/** Words of the sheet Targets, and rows of targets that planners enter. */
export const targetSheets: Translation<typeof englishSheets> = {
  names: { targets: "目標" },
  titles: { targets: "各柱の目標" },
  describe: { targets: "利用者が入力する指標の各年の目標" },
  sections: {
    higher: "大きいほど良い指標です。目標のない年は空欄にします",
    lower: "小さいほど良い指標です。目標のない年は空欄にします",
    source: "利用者",
    date: "その年",
    confidence: "要入力",
  },
};

export const targetLabels: Translation<typeof englishLabels> = {
  "indicator.officials-trained": "年間の研修修了者数",
  "input.people.officials-baseline": "年間の研修修了者数の基準値",
  "input.security.refining-baseline": "製錬の集中度、基準年（HHI）",

  "item.people.officials-target": "目標：共同事業に参加する行政官",
  "item.people.officials": "共同事業に参加する行政官の見込み",
  "item.security.hhi-refining": "世界の製錬の集中度（HHI）",
  "item.security.largest-share": "供給可能量に占める最大調達先",
  "item.energy.open-target": "目標：施策で賄えない需要",

  "item.economic.offtake-share-target": "目標：生産に占める{home}向け比率",
  "item.economic.trade-value-target": "目標：精鉱の価額",
  "item.energy.need-target": "目標：電力需要",
  "item.energy.of-generation-target": "目標：発電量に対する需要",
  "item.energy.renewable-share-target": "目標：再エネ比率",
  "item.energy.cost-target": "目標：電力費用",
  "item.people.workforce-target": "目標：従業員",
  "item.people.needed-target": "目標：増産に必要な人員",
  "item.people.coverage-target": "目標：必要人員に対する研修者",
  "item.security.hhi-mining-target": "目標：鉱山生産の集中度（HHI）",
  "item.security.hhi-refining-target": "目標：製錬の集中度（HHI）",
  "item.security.hhi-feed-target": "目標：精鉱調達の集中度（HHI）",
  "item.security.largest-share-target": "目標：最大調達先の比率",
  "item.security.loss-target": "目標：最大調達先喪失時の不足",
  "item.security.loss-share-target": "目標：喪失時不足の比率",
  "item.security.at-risk-target": "目標：途絶リスクのある精鉱",
  "item.security.risk-weighted-target": "目標：リスク調整後の供給可能量",
  "item.sustainability.emissions-target": "目標：鉱山の排出量",
  "item.sustainability.intensity-target": "目標：1t当たり排出量",
  "item.sustainability.water-target": "目標：水使用",
  "item.sustainability.tailings-target": "目標：尾鉱",
  "item.sustainability.recycled-share-target": "目標：リサイクル比率",

  "item.margin": "余裕",

  "item.targets-set": "設定した目標",
  "item.targets-met": "達成した目標",
  "method.targets-set": "比べる数値がある目標",
  "method.targets-met": "うち余裕が0以上",
  "method.target.entered": "目標シートの値",
  "method.people.officials-target": "基準値+施策の変化、計画どおり",
  "method.people.officials": "基準値+施策の変化、確率加重",
  "method.security.hhi-refining": "入力シートの基準年の値",
  "method.security.largest-share": "最大の調達先÷供給可能量",
  "method.energy.open-target": "需要−供給の目標",
};

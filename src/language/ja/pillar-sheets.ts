import type { pillarSheets as english } from "../en/pillar-sheets";
import type { Translation } from "../translation";

/** Words of the pillar sheets: names, headings, checks, the scorecard. */
export const pillarSheets: Translation<typeof english> = {
  names: {
    economic: "経済",
    energy: "エネルギー",
    people: "人材",
    security: "安全保障",
    sustainability: "持続可能性",
  },
  titles: {
    economic: "経済協力",
    energy: "エネルギー調達",
    people: "人材交流",
    security: "供給の安全保障",
    sustainability: "持続可能な鉱業",
  },
  describe: {
    economic: "投資、能力、オフテイク、貿易の比率と価額",
    energy: "鉱山の電力、再エネ供給、費用",
    people: "施策の研修者と、増産に必要な人員",
    security: "集中度、調達先の喪失、備蓄、紛争",
    sustainability: "排出、水、尾鉱、リサイクル、監視",
  },
  sections: {
    investment: "投資",
    trade: "{Metal}：能力と貿易",
    need: "電力需要",
    supply: "電力の供給元",
    training: "研修",
    staff: "人員",
    conflict: "紛争",
    suppliers: "{Metal}：調達先",
    stock: "{Metal}：備蓄と未充足需要",
    emissions: "排出と監視",
    metal: "{Metal}：1t当たりの値とリサイクル",
    targetNote: "目標：施策の合計、期待：確率を考慮",
    baseline: "基準値",
    inputs: "シート「{sheet}」の係数",
    disruption: "途絶確率",
  },
  checks: {
    pillarCapacity: "{Metal}：施策の増分は施策のトン数以下",
    pillarEnergy: "賄う電力と賄えない電力の和は需要",
    pillarPeople: "前年までと当年の研修者が合う",
    pillarStock: "{Metal}：備蓄は施策で積む量以下",
    pillarEmissions: "回避排出は需要分の排出以下",
  },
  scorecard: {
    title: "柱別スコアカード",
    note: "最終年の達成状況、定数：施策数、合計：進捗率",
  },
};

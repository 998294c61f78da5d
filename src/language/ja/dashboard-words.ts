import type { dashboardWords as english } from "../en/dashboard-words";
import type { Translation } from "../translation";

/** Words of the Dashboard: what its charts say and are about, its headings. */
export const dashboardWords: Translation<typeof english> = {
  use: "{Metal}：用途別の地金消費量",
  unmet: "{Metal}：シナリオ別の未充足需要",
  supply: "{Metal}：地金供給",
  changes: "{Metal}：基準シナリオからの変化",
  agreed: "{Metal}：現在と合意した版の比較",
  feed: "{Metal}：{home}の製錬用精鉱",
  cover: "{home}の製錬用精鉱の充足率",
  emissions: "鉱山の排出量",
  titles: "グラフの要点（グラフの題名）",
  year: "年",
  kt: "kt/年",
  share: "比率",
  kilotonnes: "kt CO₂e/年",

  useGrows: "{Metal}：地金消費量は{year}年に{amount} kt（{scenario}シナリオ）",
  unmetGrows: "{Metal}：未充足需要は{year}年に{amount} ktへ拡大（{scenario}シナリオ）",
  unmetFalls: "{Metal}：未充足需要は{year}年に{amount} kt（{scenario}シナリオ）",
  feedShare: "{Metal}：{year}年に{home}が必要とする精鉱の{amount}%を{producer}が供給",
  feedUnknown:
    "{Metal}：{home}の精鉱に占める{producer}の比率は未入力。{inputs}シートに貿易の数値を入力してください",
  supplyCovers: "{Metal}：{year}年の地金消費量の{amount}%を鉱山とリサイクルが賄う（{scenario}シナリオ）",
  coverSays: "{year}年に{home}が必要とする精鉱は、どの金属も{amount}%以上を確保",
  emissionsReach: "{producer}の{metals}鉱山の排出量は{year}年に{amount} kt CO₂e（{scenario}シナリオ）",
  emissionsUnknown: "{producer}の{metals}鉱山の排出量は未入力。{inputs}シートに係数を入力してください",
  leftOut: "、{metal}を除く",

  useSummary: "{Metal}の地金消費量：{from}年{first} kt、{year}年{amount} kt。基準シナリオとの差は{change} kt",
  unmetSummary:
    "{Metal}の未充足需要：{from}年{first} kt、{year}年{amount} kt（{money}百万US$相当）。基準シナリオとの差は{change} kt",
  feedSummary:
    "{Metal}の精鉱、{year}年：必要量{need} kt、{producer}から{own} kt、他から{others} kt、不足{amount} kt",
  feedOpen:
    "{Metal}の精鉱、{year}年：必要量{need} kt、不足{amount} kt。調達先は貿易の数値を入力すると表示されます",
  supplySummary:
    "{Metal}、{year}年：一次{primary} kt、二次{secondary} kt、施策によるリサイクル{recycling} kt、未充足{amount} kt",
  pillarsSummary: "すべての柱の目標{set}件のうち達成{met}件。一覧の施策は中止を除き{count}件",
  energySummary: "鉱山の電力需要：{from}年{first} GWh、{year}年{amount} GWh。うち{covered} GWhを施策が賄う",
  coverSummary: "{home}の精鉱、{year}年。",
  coverMetal: "{Metal}：{producer}から{own}%、全体で{amount}%を確保。",
  coverMetalOpen: "{Metal}：全体で{amount}%を確保、{producer}からの数値は未入力。",
  emissionsSummary: "排出量：{from}年{first} kt CO₂e、{year}年{amount} kt。",
  emissionsOpen: "排出量は未入力。{inputs}シートに係数を入力してください。",
  emissionsTarget: "{year}年の目標{target} kt CO₂e。",
  emissionsNoTarget: "{year}年の目標は未入力（{targets}シート）。",
  emissionsTonne: "{Metal}1t当たり{amount} t。",

  useTitle: "{metal}の用途別地金消費量 (kt/年)",
  unmetTitle: "{metal}の未充足需要 (kt/年)",
  feedTitle: "{home}の製錬用精鉱、{metal}、含有kt/年",
  supplyTitle: "{metal}の地金供給と未充足需要 (kt/年)",
  coverTitle: "{home}の製錬用精鉱の充足率、比率",
  emissionsTitle: "{producer}の鉱山の排出量 (kt CO₂e/年)",

  supplyAlt:
    "積み上げ縦棒：計画各年の{metal}の一次・二次地金生産、施策によるリサイクル、未充足需要。単位は千トン。",
  useAlt: "積み上げ縦棒：計画各年の{metal}の用途別地金消費量。単位は千トン。",
  unmetAlt: "折れ線：計画各年の{metal}のシナリオ別未充足需要。単位は千トン。",
  feedAlt:
    "積み上げ縦棒：{home}の製錬用精鉱のうち{producer}から、他の調達先から、不足分。{metal}、単位は千トン。",
  coverAlt: "縦棒：計画各年に{home}が必要とする精鉱のうち、{producer}からの比率と全体の充足率。金属別。",
  emissionsAlt: "縦棒：計画各年の{producer}の鉱山の排出量と、入力がある年はその目標。単位はCO₂換算千トン。",
};

import type { sheets as english } from "../en/sheets";
import type { Translation } from "../translation";
import { actualsSheets } from "./actuals-sheets";
import { pillarSheets } from "./pillar-sheets";
import { planningSheets } from "./planning-sheets";
import { secondarySheets } from "./secondary-sheets";
import { targetSheets } from "./target-words";
import { traceSheets } from "./trace-words";

/** Words of the cover: contents, how to use, limitations, colours, about. */
export const cover: Translation<typeof english.cover> = {
  agreement: "根拠",
  period: "期間",
  partners: "対象国",
  partnersText: "{home}は{metals}を確保し、{producer}は投資と技術を得ます。",
  scenario: "使用中のシナリオ",
  case: "使用中のケース",
  checks: "検証の合計",
  contents: "目次",
  howTo: "使い方",
  steps: [
    "入力シートでシナリオとケースを選びます。全シートに反映されます。",
    "入力、シナリオ、施策の黄色いセルを変更します。各値の出典が横に示されています。",
    "施策シートで施策にトン数、年、確率を入れると、供給、需給、ダッシュボードに反映されます。",
    "実績シートに各年の実績を入れると、予実差異シートが計画と比べ、消費の予測を見直します。",
    "結果はダッシュボードで確認し、各行の › で根拠となる入力へ移動します。合わない点は検証シートで確認します。0なら問題ありません。",
    "このブックの閲覧と再計算にアドインは不要です。",
  ],
  limitations: "限界",
  limits: [
    "シナリオは公表された経路に従うため、同じ発行者の合計との一致は一部循環的です。",
    "不足はシナリオ価格での未充足需要です。それを解消する価格は別の行に示します。",
    "その他の世界の鉱山生産は、変更しない限り現在の水準を維持します。鉱山別の公開予測はありません。",
    "調達先別の精鉱は入手できた最新の貿易統計に基づきます。新しい値は利用者が入力します。",
    "銅と亜鉛の備蓄は仮定の選択肢です。",
  ],
  colours: "色の見方",
  colourInput: "入力、変更できます",
  colourCalculation: "計算",
  colourLink: "他シートへの参照",
  colourTotal: "合計",
  colourUnmet: "使用中のシナリオの未充足需要",
  about: "このブックについて",
  purpose: "目的",
  purposeText:
    "{home}の供給と{producer}への投資を確保する10年間のロードマップ。すべての数値の根拠をたどれます。",
  author: "作成者",
  authorText: "Minerals Roadmap",
  date: "日付",
  version: "バージョン",
  units: "単位",
  unitsText: "kt=含有金属または地金1,000 t、金額は2024年US$、年は特記がなければ暦年。",
  licence: "ライセンス",
  licenceText: "ブックは自由に使用・共有できます。数値は出典シートに記したライセンスに従います。",
  describe: {
    inputs: "範囲、出典、確度を付した数値と、鉱山、プロジェクト、貿易",
    scenarios: "4つのシナリオ（1つは独自）の各年の要因",
    "demand-copper": "全シナリオの用途別の銅",
    "demand-zinc": "全シナリオの用途別の亜鉛",
    supply: "鉱山、プロジェクト、施策",
    balance: "地金、価格、製錬用精鉱、備蓄",
    ...secondarySheets.describe,
    ...actualsSheets.describe,
    ...pillarSheets.describe,
    ...targetSheets.describe,
    ...traceSheets.describe,
    ...planningSheets.describe,
    actions: "誰が何をいつまでに行い、何に影響するか",
    gantt: "10年間の施策の工程（棒で表示）",
    dashboard: "10年間の要点とグラフ",
    checks: "0でなければならない値",
    sources: "各出典の発行者、ライセンス、使用箇所",
    log: "作成の履歴、選択、バージョン",
  },
};

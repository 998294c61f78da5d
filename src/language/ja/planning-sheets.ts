import type {
  agreedWords as englishAgreed,
  caseWords as englishCases,
  planningLabels as englishLabels,
  planningSheets as english,
  riskWords as englishRisks,
  sensitivityWords as englishSensitivity,
} from "../en/planning-sheets";
import type { Translation } from "../translation";

/** Words of what planners weigh: cases, sensitivity, risks and the version agreed. */

export const caseWords: Translation<typeof englishCases> = {
  cases: "不確実な入力のケース",
  casesNote:
    "低位：全入力を要確保量が減る側の端に置き、高位：増える側の端に置きます。" +
    "空欄の端は「基準」の値、数式は列「値」を使います",
  raises: "要確保量が増加",
  lowers: "要確保量が減少",
};

export const sensitivityWords: Translation<typeof englishSensitivity> = {
  low: "入力、低位",
  "in-use": "使用中",
  high: "入力、高位",
  "acts-on": "対象量 (kt)",
  "factor-low": "係数、低位",
  "factor-high": "係数、高位",
  "at-low": "未充足低位 (kt)",
  "at-high": "未充足高位 (kt)",
  swing: "変動幅 (kt)",
  inUse: "{Metal}：計画最終年、全入力は使用中の値",
  inputs: "{Metal}：1つの入力を範囲の端に、他は使用中の値",
  inputsNote: "計画最終年。{home}の需給と柱の入力は世界の需給に影響しないため除きます",
  ranking: "{Metal}：変動幅の大きい順",
  rankingNote: "上の行：上の入力一覧での行、変化：全入力が使用中の値のときとの差",
  input: "入力",
  rank: "順位",
  place: "上の行",
  "change-low": "変化、低位 (kt)",
  "change-high": "変化、高位 (kt)",
  tornadoTitle: "{metal}の未充足需要：1つの入力を範囲の端に置いたときの変化",
  tornadoValues: "計画最終年の変化 (kt)",
  tornadoAlt:
    "横棒：{metal}の未充足需要の現在値から左右に、1つの入力を低位と高位に置いたときの変化。変動幅の大きい順、単位は千トン。",
  tornadoSummary:
    "{Metal}の未充足需要、{year}年：{amount} kt。幅の最も広い入力（{input}）が下限のとき{low} kt、上限のとき{high} kt",
  widest: "{Metal}：未充足需要を最も左右する入力は{input}、その範囲による変動幅は{amount} kt",
};

export const agreedWords: Translation<typeof englishAgreed> = {
  version: "合意した版",
  note: "以前に作成したときの値。版を確定するまで空欄です。需給シートに現在との差を示します",
  pair: "{home}・{producer}",
  metal: "{Metal}：合意した値",
  source: "このブック、確定時",
  confidence: "合意値",
};

export const riskWords: Translation<typeof englishRisks> = {
  id: "id",
  title: "リスク",
  pillar: "分野",
  likelihood: "発生可能性、1–5",
  impact: "影響度、1–5",
  score: "評点",
  owner: "担当",
  response: "対応",
  action: "対応する施策",
  secondAction: "対応する施策（2）",
  status: "状況",
  source: "出典",
  note: "備考",
  example: "発生可能性と影響度は編集用の例です。評点：発生可能性×影響度。",
};

export const planningSheets: Translation<typeof english> = {
  names: { agreed: "合意版", risks: "リスク", sensitivity: "感度" },
  titles: {
    agreed: "合意した版",
    risks: "リスク一覧",
    sensitivity: "未充足需要の感度",
  },
  checks: {
    riskThemes: "分野が不明なリスク",
    riskActions: "不明な施策を指すリスク",
    riskCover: "リスクのない分野",
  },
  describe: {
    agreed: "確定した版の結果。需給とダッシュボードで現在と比較",
    risks: "起こり得る問題、その可能性と影響、対応する施策",
    sensitivity: "未充足需要を最も左右する不確実な入力",
  },
};

/** Labels and methods of these sheets. */
export const planningLabels: Translation<typeof englishLabels> = {
  "item.at.income-low": "所得弾力性が下限",
  "item.at.income-high": "所得弾力性が上限",
  "item.at.income-decline-low": "その低下幅が下限",
  "item.at.income-decline-high": "その低下幅が上限",
  "item.agreed.name": "版の名称",
  "item.agreed.partners": "版の対象国",
  "item.agreed.date": "確定した日付",
  "item.agreed.use": "地金消費量、合意値",
  "item.agreed.unmet": "未充足需要、合意値",
  "item.agreed.coverage": "地金消費の充足率、合意値",
  "item.since-agreed.use": "地金消費量、現在と合意値の差",
  "item.since-agreed.unmet": "未充足需要、現在と合意値の差",
  "item.since-agreed.coverage": "地金消費の充足率、現在と合意値の差",
  "method.since-agreed": "現在−合意した版",
  "item.riskScore": "評点",
  "method.riskScore": "発生可能性×影響度",
  "risk-status.open": "未対応",
  "risk-status.handled": "対応中",
  "risk-status.closed": "終了",
  "item.sensitivity.unmet": "未充足需要",
  "item.sensitivity.balance": "地金需給",
  "item.sensitivity.passes": "消費の変化のうち需給に及ぶ割合",
  "method.sensitivity.unmet": "需給シートの値",
  "method.sensitivity.balance": "需給シートの値、負は消費を上回る分",
  "method.sensitivity.passes": "1−二次原料比率",
};

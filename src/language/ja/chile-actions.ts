import type { ActionWords } from "../translation";

const example = "例：名称、目標、年は合意が必要。";

/** Starter actions of the pair with Chile by id: title, indicator and note. */
export const chileActions = {
  C01: {
    title: "鉱業投資に関する年次会合",
    indicator: "会合の開催回数",
    note: example,
  },
  C02: {
    title: "銅精鉱の新規契約",
    indicator: "契約の署名件数",
    note: "例。日本向けに振り向ける年間トン数は利用者が入力する。",
  },
  C03: {
    title: "ベースメタル自給率を80%に引き上げ",
    indicator: "権益鉱とリサイクルの対消費比率",
    note: "2021年の約半分から2030年に向けた日本政府の目標。全ベースメタルが対象。",
  },
  C04: {
    title: "鉱山向け再エネ電力",
    indicator: "合意したプロジェクト数",
    note: "例。新たに契約する年間MWhは利用者が入力する。",
  },
  C05: {
    title: "銅1t当たり電力の削減",
    indicator: "銅1t当たり電力",
    note: "基準値：2022年のチリ鉱山の平均。2019年の水準への回復は例。",
  },
  C06: {
    title: "日本での鉱山技術者の研修",
    indicator: "年間の研修者数",
    note: example,
  },
  C07: {
    title: "製錬と不純物に関する研究者の交流",
    indicator: "交流の実施回数",
    note: example,
  },
  C08: {
    title: "60日分の備蓄の検討（仮定）",
    indicator: "備蓄日数、銅",
    note: "銅と亜鉛は国家備蓄の対象外。60日はレアメタルの基準で、5年に分けて積む。確率を0より大きくすると効果が表れる。",
  },
  C09: {
    title: "供給に関する外務省間の対話",
    indicator: "対話の開催回数",
    note: example,
  },
  C10: {
    title: "鉱石の海上輸送路の安全に関する交流",
    indicator: "交流の実施回数",
    note: example,
  },
  C11: {
    title: "直島と小名浜での電子スクラップ処理の拡大",
    indicator: "原料の処理量",
    note: "原料183 kt、従来比14.4%増。含まれる銅は利用者が入力するため、トン数は数えない。",
  },
  C12: {
    title: "衛星による鉱山周辺の監視",
    indicator: "監視地点数",
    note: example,
  },
  C13: {
    title: "銅1t当たり陸水使用の削減",
    indicator: "銅1t当たり陸水使用",
    note: "基準値：2019年のチリ鉱山の平均。目標は例。",
  },
} as const satisfies Record<string, ActionWords>;

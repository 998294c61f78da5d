import type { records as english } from "../en/records";
import type { Translation } from "../translation";

/** Words of the records that a workbook starts with: how figures were obtained, countries, partners, bodies. */
export const records: Translation<typeof english> = {
  confidence: {
    seen: "原典確認",
    "second-hand": "二次引用",
    derived: "算出",
    recalled: "記憶",
    assumption: "仮定",
    "user to supply": "要入力",
  },
  licenceStatus: {
    open: "オープン",
    "facts quoted": "数値のみ引用",
    "to be confirmed": "確認待ち",
    "own derivation": "独自算出",
  },
  partners: { japan: "日本", peru: "ペルー", chile: "チリ" },
  agreements: {
    "japan-peru":
      "日本とペルー共和国との間の戦略的パートナーシップ強化のためのロードマップ（2024-2033）、2024年11月17日リマで合意",
    "japan-chile": "両国のロードマップは得られていない。期間と大半の施策は例",
  },
  countries: {
    Australia: "オーストラリア",
    Bolivia: "ボリビア",
    Canada: "カナダ",
    Chile: "チリ",
    China: "中国",
    "Congo (Kinshasa)": "コンゴ民主共和国",
    India: "インド",
    Indonesia: "インドネシア",
    Kazakhstan: "カザフスタン",
    Mexico: "メキシコ",
    "Papua New Guinea": "パプアニューギニア",
    Peru: "ペルー",
    Philippines: "フィリピン",
    Poland: "ポーランド",
    Russia: "ロシア",
    "South Africa": "南アフリカ",
    Sweden: "スウェーデン",
    "United States": "米国",
    Zambia: "ザンビア",
    "Other countries": "その他の国",
  },
  bodies: {
    "To be named": "未定",
    Smelters: "製錬会社",
    "Ministry of Foreign Affairs": "外務省",
    "Ministry of Defense": "防衛省",
    "Ministry of Defence": "国防省",
    "Japanese lead investor": "日本側主要出資者",
    METI: "経済産業省",
    MINEM: "エネルギー鉱山省",
    "Mitsubishi Corporation": "三菱商事",
    "Mitsubishi Materials": "三菱マテリアル",
  },
};

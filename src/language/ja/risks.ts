import type { RiskWords } from "../translation";

const example = "例。引用した数値はない。";

/** Starter risks by id: title, owner, response and note. */
export const risks = {
  R01: {
    title: "投資家が離れ、プロジェクトが停滞する",
    owner: "経済産業省、エネルギー鉱山省",
    response: "投資に関する年次会合、覚書の更新",
    note: "鉱業投資の魅力度の順位は2018年に83地域中14位、2023年に86地域中59位、2024年に82地域中40位。",
  },
  R02: {
    title: "プロジェクトの開始が発表より遅れる",
    owner: "プロジェクトの保有者",
    response: "許認可と立ち上げを毎年確認",
    note: example,
  },
  R03: {
    title: "オフテイクが権益に伴わない",
    owner: "JOGMEC、商社",
    response: "権益とともにオフテイクを合意",
    note: example,
  },
  R04: {
    title: "干ばつで水力発電が減る",
    owner: "エネルギー鉱山省",
    response: "水力に加え太陽光・風力を導入",
    note: "水力は国内発電の51.3%を占めた。",
  },
  R05: {
    title: "再エネ電力の契約が遅れる",
    owner: "鉱山会社",
    response: "現行契約の終了前に日程を合意",
    note: example,
  },
  R06: {
    title: "研修と助言が再び途絶える",
    owner: "JOGMEC",
    response: "アドバイザーを派遣し、複数年の研修枠を確保",
    note: "2009年4月から2020年3月までアドバイザーがエネルギー鉱山省に派遣されていた。",
  },
  R07: {
    title: "研修が請負会社に届かない",
    owner: "エネルギー鉱山省",
    response: "請負会社の従業員に研修を開放",
    note: "2024年11月、鉱業従事者の70.4%は請負会社に雇用されていた。",
  },
  R08: {
    title: "鉱業に進む女性が少ない",
    owner: "エネルギー鉱山省",
    response: "女性向けの研修枠と奨学金",
    note: "2024年11月、鉱業で働く女性は19,228人、7.9%。",
  },
  R09: {
    title: "ラス・バンバスへの道路の封鎖",
    owner: "ペルー政府",
    response: "道路沿いでの常設の対話",
    note: "2016年から2022年11月までに540日を超える道路封鎖。",
  },
  R10: {
    title: "社会争議で大規模鉱山が数か月停止する",
    owner: "ペルー政府",
    response: "予防に関するセミナー、早期の対話",
    note: "ラス・バンバスは2022年第2四半期に50日を超えて停止し、2021年比で35 kt減少した。",
  },
  R11: {
    title: "社会争議が再び増える",
    owner: "オンブズマン事務所",
    response: "毎月の社会争議の件数を注視",
    note: "2024年10月に社会争議209件、うち163件が継続中。",
  },
  R12: {
    title: "最大の精鉱調達先を失う",
    owner: "経済産業省、JOGMEC",
    response: "調達先の分散、備蓄の検討",
    note: "2019年、精鉱中の銅1,141 ktのうち541 ktがチリ産。",
  },
  R13: {
    title: "地震で尾鉱ダムが決壊する",
    owner: "エネルギー鉱山省",
    response: "ダムと地震に関する知見の共有",
    note: example,
  },
  R14: {
    title: "休廃止鉱山の鉱害で信頼を失う",
    owner: "エネルギー鉱山省",
    response: "休廃止鉱山への助言、監視",
    note: "休廃止鉱山の鉱害は2016年の覚書の議題。",
  },
  R15: {
    title: "不純物のため鉱石を製錬できない",
    owner: "JOGMEC",
    response: "不純物除去技術の開発",
    note: "銅鉱石からの不純物除去は2024年の覚書の議題。",
  },
  D01: {
    title: "精鉱の契約が同等の条件で更新されない",
    owner: "未定",
    response: "契約終了の2年前に交渉を開始",
    note: example,
  },
  D02: {
    title: "渇水年に鉱山の水や電力が不足する",
    owner: "未定",
    response: "電力と淡水化水の供給契約を毎年確認",
    note: example,
  },
  D03: {
    title: "研修を受けた人材が他業種へ移る",
    owner: "未定",
    response: "長期の枠を提供し、定着を確認",
    note: example,
  },
  D04: {
    title: "精鉱の約半分を占める調達先を失う",
    owner: "未定",
    response: "他の調達先との契約と備蓄を維持",
    note: example,
  },
  D05: {
    title: "鉱石品位が下がり、1t当たりの電力と水が増える",
    owner: "未定",
    response: "1t当たりのエネルギー、水、排出を毎年報告",
    note: example,
  },
} as const satisfies Record<string, RiskWords>;

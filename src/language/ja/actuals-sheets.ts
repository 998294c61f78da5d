import type { actualsSheets as english } from "../en/actuals-sheets";
import type { Translation } from "../translation";

/** Words of the sheets Actuals and Variance. */
export const actualsSheets: Translation<typeof english> = {
  names: { actuals: "実績", variance: "予実差異" },
  titles: {
    actuals: "各年の実績",
    variance: "計画と実績の差異、見直し予測",
  },
  describe: {
    actuals: "各年の実績：消費、鉱山生産、精鉱、指標",
    variance: "実績と計画の差、直近実績に基づく地金消費量の見直し予測",
  },
  sections: {
    metal: "{Metal}：各年の値",
    pillars: "各柱の代表指標",
    source: "利用者",
    date: "その年",
    confidence: "要入力",
    rule: "数値が判明するまで空欄にします。施策の進捗は施策シートにあります",
  },
};

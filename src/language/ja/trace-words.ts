import type { traceSheets as english } from "../en/trace-words";
import type { Translation } from "../translation";

export const traceSheets: Translation<typeof english> = {
  names: { trace: "根拠" },
  titles: { trace: "ダッシュボードの数値の根拠" },
  describe: { trace: "ダッシュボードの各行の根拠となる入力" },
  sections: {
    guide: "› はその行の根拠となる入力へ移動",
    tip: "この行の根拠となる入力",
    line: "ダッシュボードの行",
    calculation: "計算シート",
    groups: "群の数",
    texts: "グラフの上の文",
  },
};

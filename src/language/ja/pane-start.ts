import type { paneStart as english } from "../en/pane-start";
import type { Translation } from "../translation";

/** What the page says before the pane is there. */
export const paneStart: Translation<typeof english> = {
  loading: "読み込んでいます…",
  failed:
    "パネルを読み込めませんでした。セルの関数は引き続き使えます。接続を確認し、パネルを閉じてもう一度開いてください。",
};

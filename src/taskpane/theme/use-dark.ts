import { useSyncExternalStore } from "react";
import { isDark, type ToldTheme } from "./darkness";

const preference = (): MediaQueryList => window.matchMedia("(prefers-color-scheme: dark)");

/** Excel has no event for a change of its theme, so the theme is looked at again when a person comes back. */
function subscribe(onChange: () => void): () => void {
  const query = preference();
  query.addEventListener("change", onChange);
  window.addEventListener("focus", onChange);
  return () => {
    query.removeEventListener("change", onChange);
    window.removeEventListener("focus", onChange);
  };
}

/** True while the pane is to be dark. */
export const useDark = (): boolean =>
  useSyncExternalStore(subscribe, () => isDark(told(), preference().matches));

function told(): ToldTheme | undefined {
  try {
    return Office.context.officeTheme;
  } catch {
    return undefined;
  }
}

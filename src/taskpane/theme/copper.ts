import type { Language } from "../../language/languages";
import {
  type BrandVariants,
  createDarkTheme,
  createLightTheme,
  type Theme,
} from "@fluentui/react-components";

/** Copper from nearly black to nearly white; 80 is the copper of icon and workbook. */
export const copper: BrandVariants = {
  10: "#271306",
  20: "#371C0B",
  30: "#48250F",
  40: "#5A2E14",
  50: "#6D391A",
  60: "#864720",
  70: "#9F5427",
  80: "#B4602D",
  90: "#C0784C",
  100: "#CF9672",
  110: "#D6A586",
  120: "#DDB297",
  130: "#E5C2AA",
  140: "#ECD0BE",
  150: "#F3DECF",
  160: "#F9EADF",
};

export const lightTheme: Theme = createLightTheme(copper);
export const darkTheme: Theme = createDarkTheme(copper);

/** Segoe UI has no Japanese letters; without these the system would take whichever of its fonts comes first. */
const japaneseFonts =
  '"Segoe UI", "Yu Gothic UI", "Yu Gothic", "Hiragino Sans", "Noto Sans CJK JP", Meiryo, sans-serif';

/** Two objects for each language that needs them, so that a new picture of the pane is no new theme. */
const japanese = [lightTheme, darkTheme].map((theme): Theme => ({ ...theme, fontFamilyBase: japaneseFonts }));

/** The theme of the pane in a language. */
export function themeOf(language: Language, dark: boolean): Theme {
  const plain = dark ? darkTheme : lightTheme;
  return language === "ja" ? (japanese[dark ? 1 : 0] ?? plain) : plain;
}

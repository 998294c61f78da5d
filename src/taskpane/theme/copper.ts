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

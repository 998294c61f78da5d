/**
 * @jest-environment jsdom
 */
import type { Theme } from "@fluentui/react-components";
import { contrastRatio } from "../../src/workbook-plan/quality/contrast";
import { darkTheme, lightTheme } from "../../src/taskpane/theme/copper";
import { isDark } from "../../src/taskpane/theme/darkness";

test.each([
  ["Excel says dark", { isDarkTheme: true }, false, true],
  ["Excel says light", { isDarkTheme: false, bodyBackgroundColor: "#000000" }, true, false],
  ["the body of Excel is black", { bodyBackgroundColor: "#262626" }, false, true],
  ["the body of Excel is white", { bodyBackgroundColor: "#FFFFFF" }, true, false],
  ["Excel tells a colour that is none", { bodyBackgroundColor: "" }, true, true],
  ["Excel tells nothing, the computer is dark", undefined, true, true],
  ["Excel tells nothing, the computer is light", undefined, false, false],
])("%s", (_, told, prefersDark, dark) => {
  expect(isDark(told, prefersDark)).toBe(dark);
});

/** Pairs of foreground and background that copper appears in. */
const pairs: readonly (readonly [keyof Theme, keyof Theme])[] = [
  ["colorNeutralForegroundOnBrand", "colorBrandBackground"],
  ["colorNeutralForegroundOnBrand", "colorBrandBackgroundHover"],
  ["colorNeutralForegroundOnBrand", "colorBrandBackgroundPressed"],
  ["colorBrandForegroundLink", "colorNeutralBackground1"],
  ["colorBrandForegroundLinkHover", "colorNeutralBackground1"],
  ["colorBrandForeground1", "colorNeutralBackground1"],
  ["colorNeutralForeground3", "colorNeutralBackground1"],
];

describe.each([
  ["light", lightTheme],
  ["dark", darkTheme],
])("%s", (_, theme) => {
  test.each(pairs)("%s on %s can be read", (foreground, background) => {
    const digits = (color: unknown): string => String(color).slice(1);
    expect(contrastRatio(digits(theme[foreground]), digits(theme[background]))).toBeGreaterThanOrEqual(4.5);
  });
});

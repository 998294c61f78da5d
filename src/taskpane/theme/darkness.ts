/** Whether the pane is to be dark: as Excel's own theme where Excel tells it, otherwise as the computer prefers. */

/** What Excel tells of its theme; each version tells another part, and Excel on the web often nothing. */
export type ToldTheme = Partial<Pick<Office.OfficeTheme, "isDarkTheme" | "bodyBackgroundColor">>;

export function isDark(told: ToldTheme | undefined, prefersDark: boolean): boolean {
  if (typeof told?.isDarkTheme === "boolean") return told.isDarkTheme;
  return isDarkColor(told?.bodyBackgroundColor) ?? prefersDark;
}

/** By the brightness that people see; null for what is no colour. */
function isDarkColor(color: string | undefined): boolean | null {
  const parts = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(color ?? "");
  if (parts === null) return null;
  const [red = 0, green = 0, blue = 0] = parts.slice(1).map((part) => parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}

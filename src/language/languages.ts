/** Languages that a workbook can be written in, by the code that people choose. */
export const languages = ["en", "ja", "es"] as const;

export type Language = (typeof languages)[number];

/** Each language by its own name. */
export const languageNames: Readonly<Record<Language, string>> = {
  en: "English",
  ja: "日本語",
  es: "Español",
};

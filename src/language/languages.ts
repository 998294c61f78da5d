/** Languages of workbook and pane, by the code that people choose. */
export const languages = ["en", "ja", "es"] as const;

export type Language = (typeof languages)[number];

/** Each language by its own name. */
export const languageNames: Readonly<Record<Language, string>> = {
  en: "English",
  ja: "日本語",
  es: "Español",
};

/** The language of a locale such as "es-PE" or "ja_JP"; English for any other. */
export function languageOf(locale: string): Language {
  const [code] = locale.toLowerCase().split(/[-_]/);
  return languages.find((language) => language === code) ?? "en";
}

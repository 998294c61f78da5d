/** Languages that a workbook can be written in, by the code that people choose. */
export const languages = ["en"] as const;

export type Language = (typeof languages)[number];

/** Each language by its own name. */
export const languageNames: Readonly<Record<Language, string>> = {
  en: "English",
};

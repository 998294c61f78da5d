import type { JSX } from "react";
import { languageNames, languages, type Language } from "../../language/languages";
import { usePaneWords } from "../words/edition";
import { ChoiceField } from "./choice-field";
import type { FieldProps } from "./field-props";

/** In which language the workbook is written; each is named in its own. */
export function LanguageField({ choices, onChoose }: FieldProps): JSX.Element {
  const pane = usePaneWords();
  return (
    <ChoiceField
      label={pane.choosing.language}
      hint={pane.choosing.languageNote}
      options={languages.map((language) => ({ value: language, text: languageNames[language] }))}
      chosen={choices.language}
      onChoose={(language): void => {
        onChoose({ ...choices, language: language as Language });
      }}
    />
  );
}

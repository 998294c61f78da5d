import type { JSX } from "react";
import type { Case } from "../../model/cases";
import { useEdition } from "../words/edition";
import { ChoiceField } from "./choice-field";
import type { FieldProps } from "./field-props";

/** From what leaves least to secure to what leaves most. */
const ascending: readonly Case[] = ["low", "base", "high"];

/** Which end of their range the uncertain inputs take. */
export function CaseField({ choices, onChoose }: FieldProps): JSX.Element {
  const { labels, pane } = useEdition();
  return (
    <ChoiceField
      label={pane.choosing.case}
      hint={pane.choosing.caseNote}
      options={ascending.map((name) => ({ value: name, text: labels[`case.${name}`] }))}
      chosen={choices.case}
      onChoose={(name): void => {
        onChoose({ ...choices, case: name as Case });
      }}
    />
  );
}

import type { JSX } from "react";
import { partnerships } from "../../data/partners";
import { planYears } from "../../roadmap/options";
import { startYears } from "../state/choices";
import { usePaneWords } from "../words/edition";
import { ChoiceField } from "./choice-field";
import type { FieldProps } from "./field-props";

/** The ten years of the plan, shown with their end. */
export function PeriodField({ choices, onChoose }: FieldProps): JSX.Element {
  const pane = usePaneWords();
  const { signedFrom } = partnerships[choices.partners];
  const options = startYears.map((year) => {
    const words = year === signedFrom ? pane.choosing.signedYears : pane.choosing.years;
    return { value: String(year), text: words(year, year + planYears - 1) };
  });
  return (
    <ChoiceField
      label={pane.choosing.period}
      options={options}
      chosen={String(choices.start)}
      onChoose={(year): void => {
        onChoose({ ...choices, start: Number(year) });
      }}
    />
  );
}

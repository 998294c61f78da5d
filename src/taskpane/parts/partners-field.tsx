import type { JSX } from "react";
import { partnerships } from "../../data/partners";
import { pane } from "../../language/en/pane";
import { pairId, pairOf, withPartners } from "../state/choices";
import { ChoiceField } from "./choice-field";
import type { FieldProps } from "./field-props";

/** Which pair of countries. */
export function PartnersField({ choices, onChoose }: FieldProps): JSX.Element {
  const options = partnerships.map((pair) => ({
    value: pairId(pair),
    text: pane.choosing.pair(pair.home.name, pair.producer.name),
  }));
  return (
    <ChoiceField
      label={pane.choosing.partners}
      hint={pairOf(choices.partners).agreement}
      options={options}
      chosen={choices.partners}
      onChoose={(partners): void => {
        onChoose(withPartners(choices, partners));
      }}
    />
  );
}

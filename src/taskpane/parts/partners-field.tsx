import type { JSX } from "react";
import { pairIds, partnerships } from "../../data/partners";
import { pane } from "../../language/en/pane";
import { withPartners } from "../state/choices";
import { ChoiceField } from "./choice-field";
import type { FieldProps } from "./field-props";

/** Which pair of countries. */
export function PartnersField({ choices, onChoose }: FieldProps): JSX.Element {
  const options = pairIds.map((id) => {
    const { home, producer } = partnerships[id];
    return { value: id, text: pane.choosing.pair(home.name, producer.name) };
  });
  return (
    <ChoiceField
      label={pane.choosing.partners}
      hint={partnerships[choices.partners].agreement}
      options={options}
      chosen={choices.partners}
      onChoose={(partners): void => {
        onChoose(withPartners(choices, partners));
      }}
    />
  );
}

import type { JSX } from "react";
import { pairIds, partnerships } from "../../data/partners";
import { withPartners } from "../state/choices";
import { useEdition } from "../words/edition";
import { ChoiceField } from "./choice-field";
import type { FieldProps } from "./field-props";

/** Which pair of countries. */
export function PartnersField({ choices, onChoose }: FieldProps): JSX.Element {
  const { pane, partners: names, agreements } = useEdition();
  const options = pairIds.map((id) => {
    const { home, producer } = partnerships[id];
    return { value: id, text: pane.choosing.pair(nameOf(names, home.id), nameOf(names, producer.id)) };
  });
  return (
    <ChoiceField
      label={pane.choosing.partners}
      hint={agreements[choices.partners]}
      options={options}
      chosen={choices.partners}
      onChoose={(partners): void => {
        onChoose(withPartners(choices, partners));
      }}
    />
  );
}

const nameOf = (names: Readonly<Record<string, string>>, country: string): string =>
  names[country] ?? country;

import { Checkbox, Field } from "@fluentui/react-components";
import type { JSX } from "react";
import { labels } from "../../language/en/labels";
import { pane } from "../../language/en/pane";
import { metals } from "../../model/metals";
import { withMetal } from "../state/choices";
import type { FieldProps } from "./field-props";

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** One metal or both; none is an error that says so. */
export function MetalsField({ choices, onChoose }: FieldProps): JSX.Element {
  const none = choices.metals.length === 0;
  return (
    <Field
      label={pane.choosing.metals}
      {...(none ? { validationMessage: pane.choosing.noMetal, validationState: "error" } : {})}
    >
      {(group): JSX.Element => (
        <div
          role="group"
          aria-labelledby={group["aria-labelledby"]}
          aria-describedby={group["aria-describedby"]}
        >
          {metals.map((metal) => (
            <Checkbox
              key={metal}
              label={capital(labels[`metal.${metal}`])}
              checked={choices.metals.includes(metal)}
              onChange={(_, { checked }): void => {
                onChoose(withMetal(choices, metal, checked === true));
              }}
            />
          ))}
        </div>
      )}
    </Field>
  );
}

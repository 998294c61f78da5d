import { Dropdown, Field, makeStyles, Option } from "@fluentui/react-components";
import type { JSX } from "react";

interface ChoiceFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  readonly chosen: string;
  readonly onChoose: (value: string) => void;
}

// A drop-down of Fluent is at least 250 pixels wide; the pane may be narrower.
const useStyles = makeStyles({ dropdown: { minWidth: 0, width: "100%" } });

/** One of several, in a drop-down list. */
export function ChoiceField({ label, hint, options, chosen, onChoose }: ChoiceFieldProps): JSX.Element {
  const styles = useStyles();
  return (
    <Field label={label} {...(hint === undefined ? {} : { hint })}>
      <Dropdown
        className={styles.dropdown}
        // Something is always chosen; its button to choose nothing speaks English.
        clearButton={null}
        selectedOptions={[chosen]}
        value={options.find(({ value }) => value === chosen)?.text ?? ""}
        onOptionSelect={(_, { optionValue }): void => {
          if (optionValue !== undefined) onChoose(optionValue);
        }}
      >
        {options.map(({ value, text }) => (
          <Option key={value} value={value}>
            {text}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}

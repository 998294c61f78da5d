import { Field, Input, makeStyles } from "@fluentui/react-components";
import type { JSX } from "react";
import { longestName } from "../state/choices";
import { usePaneWords } from "../words/edition";
import type { FieldProps } from "./field-props";

// An input of Fluent is wider than a narrow pane.
const useStyles = makeStyles({ input: { minWidth: 0, width: "100%" } });

/** Under which name the update keeps the figures as they are now; left empty, it keeps none. */
export function FreezeField({ choices, onChoose }: FieldProps): JSX.Element {
  const styles = useStyles();
  const { choosing } = usePaneWords();
  return (
    <Field label={choosing.freeze} hint={choosing.freezeNote}>
      <Input
        className={styles.input}
        value={choices.freeze}
        maxLength={longestName}
        placeholder={choosing.freezeExample(new Date().getFullYear())}
        onChange={(_, { value }): void => {
          onChoose({ ...choices, freeze: value });
        }}
      />
    </Field>
  );
}

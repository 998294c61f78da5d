import { Checkbox, Label, makeStyles, Text, tokens } from "@fluentui/react-components";
import { type JSX, useId } from "react";
import { metals } from "../../model/metals";
import { withMetal } from "../state/choices";
import { useEdition } from "../words/edition";
import type { FieldProps } from "./field-props";

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column" },
  error: { color: tokens.colorStatusDangerForeground1 },
});

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * One metal or both; none is an error that says so. (The Field of Fluent is for one control: it would give both boxes
 * the same id.)
 */
export function MetalsField({ choices, onChoose }: FieldProps): JSX.Element {
  const styles = useStyles();
  const label = useId();
  const { labels, pane } = useEdition();
  return (
    <div role="group" aria-labelledby={label} className={styles.group}>
      <Label id={label}>{pane.choosing.metals}</Label>
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
      <Text role="status" size={200} className={styles.error}>
        {choices.metals.length === 0 ? pane.choosing.noMetal : null}
      </Text>
    </div>
  );
}

import { Field, makeStyles, Radio, RadioGroup, Text, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import { type Scenario, scenarios } from "../../model/scenarios";
import { useEdition } from "../words/edition";
import type { FieldProps } from "./field-props";

const useStyles = makeStyles({
  words: { display: "flex", flexDirection: "column" },
  about: { color: tokens.colorNeutralForeground3 },
});

/** The scenario in use, each with what it stands for. */
export function ScenarioField({ choices, onChoose }: FieldProps): JSX.Element {
  const styles = useStyles();
  const { labels, pane } = useEdition();
  return (
    <Field label={pane.choosing.scenario} hint={pane.choosing.scenarioNote}>
      <RadioGroup
        value={choices.scenario}
        onChange={(_, { value }): void => {
          onChoose({ ...choices, scenario: value as Scenario });
        }}
      >
        {scenarios.map((scenario) => (
          <Radio
            key={scenario}
            value={scenario}
            label={
              <span className={styles.words}>
                {labels[`scenario.${scenario}`]}{" "}
                <Text size={200} className={styles.about}>
                  {pane.scenarios[scenario]}
                </Text>
              </span>
            }
          />
        ))}
      </RadioGroup>
    </Field>
  );
}

import { Body1, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { type JSX, useState } from "react";
import type { Inserted } from "../../excel/insert-formula";
import { pane } from "../../language/en/pane";
import { OutsideLink } from "./outside-link";
import { SectionHeading } from "./section-heading";

interface FunctionsSectionProps {
  /** Absent where there is no Excel to insert into. */
  readonly onInsert?: (formula: string) => Promise<Inserted | null>;
  readonly helpAddress: string;
}

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  item: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
  },
  formula: {
    flexBasis: "100%",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
    userSelect: "all",
  },
  about: { flex: "1 1 120px", color: tokens.colorNeutralForeground3 },
});

/** Formulas to try, and where all functions are described. */
export function FunctionsSection({ onInsert, helpAddress }: FunctionsSectionProps): JSX.Element {
  const styles = useStyles();
  const [said, setSaid] = useState("");
  const { functions } = pane;
  const insert = async (formula: string): Promise<void> => {
    setSaid(insertWords((await onInsert?.(formula)) ?? null));
  };
  return (
    <section className={styles.section}>
      <SectionHeading text={functions.heading} />
      <Body1>{functions.text}</Body1>
      <ul className={styles.list}>
        {functions.examples.map(({ formula, about }) => (
          <li key={formula} className={styles.item}>
            <code className={styles.formula}>{formula}</code>
            <Caption1 className={styles.about}>{about}</Caption1>
            {onInsert === undefined ? null : (
              <Button aria-label={functions.insertLabel(formula)} onClick={(): void => void insert(formula)}>
                {functions.insert}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <Body1 role="status">{said}</Body1>
      <OutsideLink address={helpAddress} text={functions.help} />
    </section>
  );
}

function insertWords(result: Inserted | null): string {
  const { functions } = pane;
  if (result === null) return functions.refused;
  return (result.inserted ? functions.inserted : functions.occupied)(result.cell);
}

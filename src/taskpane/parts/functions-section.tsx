import { Body1, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { type JSX, useState } from "react";
import type { Inserted } from "../../excel/insert-formula";
import type { PaneEdition } from "../../language/pane-edition";
import type { Explain } from "../state/pane-actions";
import { usePaneWords } from "../words/edition";
import { ExplainCell } from "./explain-cell";
import { OutsideLink } from "./outside-link";
import { SectionHeading } from "./section-heading";

/** Formulas to try, the same in every language. */
export const examples = [
  '=MINERALS.DEMAND("copper",2035)',
  '=MINERALS.DEMANDTABLE("zinc",2025,10)',
  "=MINERALS.CATALOG()",
] as const;

interface FunctionsSectionProps {
  /** Absent where there is no Excel to insert into. */
  readonly onInsert?: (formula: string) => Promise<Inserted | null>;
  /** Absent where there is no Excel to ask. */
  readonly onExplain?: Explain;
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
export function FunctionsSection({ onInsert, onExplain, helpAddress }: FunctionsSectionProps): JSX.Element {
  const styles = useStyles();
  const [said, setSaid] = useState("");
  const { functions } = usePaneWords();
  const insert = async (formula: string): Promise<void> => {
    setSaid(insertWords(functions, (await onInsert?.(formula)) ?? null));
  };
  return (
    <section className={styles.section}>
      <SectionHeading text={functions.heading} />
      <Body1>{functions.text}</Body1>
      <ul className={styles.list}>
        {examples.map((formula, index) => (
          <li key={formula} className={styles.item}>
            <code className={styles.formula}>{formula}</code>
            <Caption1 className={styles.about}>{functions.examples[index]}</Caption1>
            {onInsert === undefined ? null : (
              <Button aria-label={functions.insertLabel(formula)} onClick={(): void => void insert(formula)}>
                {functions.insert}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <Body1 role="status">{said}</Body1>
      {onExplain === undefined ? null : <ExplainCell onExplain={onExplain} />}
      <OutsideLink address={helpAddress} text={functions.help} />
    </section>
  );
}

function insertWords(words: PaneEdition["pane"]["functions"], result: Inserted | null): string {
  if (result === null) return words.refused;
  return (result.inserted ? words.inserted : words.occupied)(result.cell);
}

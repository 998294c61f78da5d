import { Badge, Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import { usePaneWords } from "../words/edition";
import type { ListedSheet } from "../words/listed-sheets";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  name: { display: "flex", gap: tokens.spacingHorizontalXS, alignItems: "center" },
  purpose: { color: tokens.colorNeutralForeground3 },
});

/** Names of sheets, each with a line on what it is for. */
export function SheetList({ sheets }: { readonly sheets: readonly ListedSheet[] }): JSX.Element {
  const styles = useStyles();
  const pane = usePaneWords();
  return (
    <ul className={styles.list}>
      {sheets.map(({ id, name, purpose, isNew }) => (
        <li key={id}>
          <div className={styles.name}>
            <Text weight="semibold">{name}</Text>
            {isNew ? (
              <Badge appearance="outline" size="small">
                {pane.plan.added}
              </Badge>
            ) : null}
          </div>
          <Caption1 className={styles.purpose}>{purpose}</Caption1>
        </li>
      ))}
    </ul>
  );
}

import { Body1, Caption1, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import type { FoundRoadmap } from "../../excel/find-roadmap";
import { pane } from "../../language/en/pane";
import type { PlannedSheets } from "../state/use-planned-sheets";
import { listedSheets } from "../words/listed-sheets";
import { Foldable } from "./foldable";
import { SheetList } from "./sheet-list";

interface Props {
  readonly planned: PlannedSheets;
  readonly found: FoundRoadmap | null;
}

const useStyles = makeStyles({
  note: { color: tokens.colorNeutralForeground3 },
  content: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

/** The sheets to come in a list that unfolds, and below it what becomes of the workbook. */
export function WhatWillBeBuilt({ planned, found }: Props): JSX.Element {
  const styles = useStyles();
  const notes = [found === null ? pane.plan.foreign : pane.plan.keeps, pane.plan.note];
  return (
    <Foldable title={titleOf(planned, found)}>
      <div className={styles.content}>
        <Content planned={planned} found={found} />
        {notes.map((note) => (
          <Caption1 key={note} className={styles.note}>
            {note}
          </Caption1>
        ))}
      </div>
    </Foldable>
  );
}

function Content({ planned, found }: Props): JSX.Element {
  if (planned === "counting") return <Spinner size="tiny" labelPosition="after" label={pane.plan.counting} />;
  if (planned === "unknown") return <Body1>{pane.plan.unknown}</Body1>;
  return <SheetList sheets={listedSheets(planned, found)} />;
}

function titleOf(planned: PlannedSheets, found: FoundRoadmap | null): string {
  if (typeof planned === "string") return pane.plan.title;
  return (found === null ? pane.plan.titleCounted : pane.plan.titleUpdate)(planned.length);
}

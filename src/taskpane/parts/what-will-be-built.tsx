import { Body1, Caption1, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import type { FoundRoadmap } from "../../excel/find-roadmap";
import type { PaneEdition } from "../../language/pane-edition";
import type { PlannedSheets } from "../state/use-planned-sheets";
import { useEdition, usePaneWords } from "../words/edition";
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
  const pane = usePaneWords();
  const notes = [found === null ? pane.plan.foreign : pane.plan.keeps, pane.plan.note];
  return (
    <Foldable title={titleOf(pane.plan, { planned, found })}>
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
  const edition = useEdition();
  const { counting, unknown } = edition.pane.plan;
  if (planned === "counting") return <Spinner size="tiny" labelPosition="after" label={counting} />;
  if (planned === "unknown") return <Body1>{unknown}</Body1>;
  return <SheetList sheets={listedSheets(edition, planned, found)} />;
}

function titleOf(words: PaneEdition["pane"]["plan"], { planned, found }: Props): string {
  if (typeof planned === "string") return words.title;
  return (found === null ? words.titleCounted : words.titleUpdate)(planned.length);
}

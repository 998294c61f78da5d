import { makeStyles, tokens } from "@fluentui/react-components";
import type { JSX, ReactNode } from "react";
import { ViewHeading } from "./view-heading";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
});

/** A heading and, below it in one column, what belongs to it. */
export function View(props: { readonly heading: string; readonly children?: ReactNode }): JSX.Element {
  const styles = useStyles();
  return (
    <div className={styles.view}>
      <ViewHeading text={props.heading} />
      {props.children}
    </div>
  );
}

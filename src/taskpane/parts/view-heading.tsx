import { makeStyles, Subtitle1 } from "@fluentui/react-components";
import type { JSX } from "react";

const useStyles = makeStyles({ heading: { display: "block", margin: 0, outlineStyle: "none" } });

/** The heading of a view, which takes the focus when the view comes up. */
export function ViewHeading({ text }: { readonly text: string }): JSX.Element {
  const styles = useStyles();
  return (
    <Subtitle1 as="h1" className={styles.heading} tabIndex={-1}>
      {text}
    </Subtitle1>
  );
}

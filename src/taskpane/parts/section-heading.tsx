import { makeStyles, Subtitle2 } from "@fluentui/react-components";
import type { JSX } from "react";

const useStyles = makeStyles({ heading: { display: "block", margin: 0 } });

/** The heading of a part of a view. */
export function SectionHeading({ text }: { readonly text: string }): JSX.Element {
  const styles = useStyles();
  return (
    <Subtitle2 as="h2" className={styles.heading}>
      {text}
    </Subtitle2>
  );
}

import { Body1, makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";

const useStyles = makeStyles({
  list: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingLeft: tokens.spacingHorizontalXL },
});

/** Sentences, one below the other. */
export function Bullets({ texts }: { readonly texts: readonly string[] }): JSX.Element {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {texts.map((text, index) => (
        // Two cells may be told in the same words.
        <li key={index}>
          <Body1>{text}</Body1>
        </li>
      ))}
    </ul>
  );
}

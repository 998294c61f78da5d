import { Link, makeStyles } from "@fluentui/react-components";
import type { JSX } from "react";

interface OutsideLinkProps {
  readonly address: string;
  readonly text: string;
}

// High enough for a finger.
const useStyles = makeStyles({ link: { display: "inline-flex", alignItems: "center", minHeight: "32px" } });

/** A link that opens in the browser, for a pane has no way back. */
export function OutsideLink({ address, text }: OutsideLinkProps): JSX.Element {
  const styles = useStyles();
  return (
    <Link href={address} target="_blank" rel="noopener" className={styles.link}>
      {text}
    </Link>
  );
}

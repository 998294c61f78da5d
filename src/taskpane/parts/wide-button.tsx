import { Button, type ButtonProps, makeStyles } from "@fluentui/react-components";
import type { JSX } from "react";

const useStyles = makeStyles({ wide: { width: "100%", minHeight: "32px" } });

/** A button as wide as the pane. */
export function WideButton(props: ButtonProps): JSX.Element {
  const styles = useStyles();
  return <Button {...props} className={styles.wide} />;
}

import { Divider, makeStyles } from "@fluentui/react-components";
import type { JSX } from "react";

// A divider of Fluent takes all the height that a column has left.
const useStyles = makeStyles({ rule: { flexGrow: 0, flexShrink: 0 } });

/** A line between the parts of the pane. */
export const Rule = (): JSX.Element => <Divider className={useStyles().rule} />;

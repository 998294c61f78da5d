import { Spinner } from "@fluentui/react-components";
import type { JSX } from "react";
import { pane } from "../../language/en/pane";
import { View } from "../parts/view";

/** While the workbook is being looked at. */
export const OpeningView = (): JSX.Element => (
  <View heading={pane.opening.heading}>
    <Spinner size="small" labelPosition="after" label={pane.opening.text} />
  </View>
);

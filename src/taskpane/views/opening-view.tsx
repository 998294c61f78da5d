import { Spinner } from "@fluentui/react-components";
import type { JSX } from "react";
import { pane } from "../../language/en/pane";
import { View } from "../parts/view";
import { WaitingMessage } from "../parts/waiting-message";

/** While the workbook is being looked at. */
export const OpeningView = ({ waiting }: { readonly waiting: boolean }): JSX.Element => (
  <View heading={pane.opening.heading}>
    <Spinner size="small" labelPosition="after" label={pane.opening.text} />
    {waiting ? <WaitingMessage /> : null}
  </View>
);

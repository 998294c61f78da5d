import { Field, ProgressBar } from "@fluentui/react-components";
import type { JSX } from "react";
import { pane } from "../../language/en/pane";
import { View } from "../parts/view";
import { WaitingMessage } from "../parts/waiting-message";

/** While the sheets go. */
export const RemovingView = ({ waiting }: { readonly waiting: boolean }): JSX.Element => (
  <View heading={pane.remove.heading}>
    <Field label={pane.remove.busy}>
      <ProgressBar thickness="large" />
    </Field>
    {waiting ? <WaitingMessage /> : null}
  </View>
);

import { Field, ProgressBar } from "@fluentui/react-components";
import type { JSX } from "react";
import { usePaneWords } from "../words/edition";
import { View } from "../parts/view";
import { WaitingMessage } from "../parts/waiting-message";

/** While the sheets go. */
export function RemovingView({ waiting }: { readonly waiting: boolean }): JSX.Element {
  const { remove } = usePaneWords();
  return (
    <View heading={remove.heading}>
      <Field label={remove.busy}>
        <ProgressBar thickness="large" />
      </Field>
      {waiting ? <WaitingMessage /> : null}
    </View>
  );
}

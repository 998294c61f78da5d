import { Spinner } from "@fluentui/react-components";
import type { JSX } from "react";
import { usePaneWords } from "../words/edition";
import { View } from "../parts/view";
import { WaitingMessage } from "../parts/waiting-message";

/** While the workbook is being looked at. */
export function OpeningView({ waiting }: { readonly waiting: boolean }): JSX.Element {
  const { opening } = usePaneWords();
  return (
    <View heading={opening.heading}>
      <Spinner size="small" labelPosition="after" label={opening.text} />
      {waiting ? <WaitingMessage /> : null}
    </View>
  );
}

import type { JSX } from "react";
import { Message } from "../parts/message";
import { usePaneWords } from "../words/edition";
import { View } from "../parts/view";

/** Why the pane cannot build here. */
export type Unavailable = "outside" | "too-old";

/** Where there is no Excel, or one that cannot build. */
export function UnavailableView({ reason }: { readonly reason: Unavailable }): JSX.Element {
  const { outside, tooOld, together } = usePaneWords();
  return reason === "outside" ? (
    <View heading={outside.heading}>
      <Message intent="info">{outside.text}</Message>
    </View>
  ) : (
    <View heading={tooOld.heading}>
      <Message intent="warning">{together([tooOld.text, tooOld.next])}</Message>
    </View>
  );
}

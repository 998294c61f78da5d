import type { JSX } from "react";
import { pane } from "../../language/en/pane";
import { Message } from "../parts/message";
import { View } from "../parts/view";

/** Why the pane cannot build here. */
export type Unavailable = "outside" | "too-old";

/** Where there is no Excel, or one that cannot build. */
export function UnavailableView({ reason }: { readonly reason: Unavailable }): JSX.Element {
  const { outside, tooOld } = pane;
  return reason === "outside" ? (
    <View heading={outside.heading}>
      <Message intent="info">{outside.text}</Message>
    </View>
  ) : (
    <View heading={tooOld.heading}>
      <Message intent="warning">
        {tooOld.text} {tooOld.next}
      </Message>
    </View>
  );
}

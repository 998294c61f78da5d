import type { JSX } from "react";
import { pane } from "../../language/en/pane";
import { Message } from "./message";

/** Excel waits for the person, who has to know it. */
export const WaitingMessage = (): JSX.Element => (
  <Message intent="warning" title={pane.building.waiting}>
    {pane.building.waitingNote}
  </Message>
);

import type { JSX } from "react";
import { usePaneWords } from "../words/edition";
import { Message } from "./message";

/** Excel waits for the person, who has to know it. */
export function WaitingMessage(): JSX.Element {
  const { building } = usePaneWords();
  return (
    <Message intent="warning" title={building.waiting}>
      {building.waitingNote}
    </Message>
  );
}

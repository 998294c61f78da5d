import type { JSX } from "react";
import { pane } from "../../language/en/pane";
import { Message } from "./message";

/** Whether the workbook adds up, as its own check total says. */
export function CheckResult({ total }: { readonly total: number | null }): JSX.Element {
  const { done } = pane;
  if (total === null) return <Message intent="info">{done.checksUnknown}</Message>;
  if (total === 0)
    return (
      <Message intent="success" title={done.checksFine}>
        {done.checksFineNote}
      </Message>
    );
  return (
    <Message intent="warning" title={done.checksOff(total.toLocaleString("en-US"))}>
      {done.checksOffNote}
    </Message>
  );
}

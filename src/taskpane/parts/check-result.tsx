import type { JSX } from "react";
import { usePaneWords } from "../words/edition";
import { shownNumber } from "../words/shown-value";
import { Message } from "./message";

interface CheckResultProps {
  readonly total: number | null;
  /** Name of the sheet that says more. */
  readonly sheet: string;
}

/** Whether the workbook adds up, as its own check total says. */
export function CheckResult({ total, sheet }: CheckResultProps): JSX.Element {
  const { done } = usePaneWords();
  if (total === null) return <Message intent="info">{done.checksUnknown(sheet)}</Message>;
  if (total === 0)
    return (
      <Message intent="success" title={done.checksFine}>
        {done.checksFineNote}
      </Message>
    );
  return (
    <Message intent="warning" title={done.checksOff(shownNumber(total))}>
      {done.checksOffNote(sheet)}
    </Message>
  );
}

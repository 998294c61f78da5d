import { pane } from "../../language/en/pane";
import type { Failure } from "../state/failure";

/** What happened, what it means for the workbook, and what to do. */
export interface FailureWords {
  readonly heading: string;
  readonly what: string;
  readonly meaning: string;
  readonly next: string;
}

export function failureWords(failure: Failure): FailureWords {
  const { failed } = pane;
  const place = failure.where === "" ? "" : ` ${failed.at(failure.where)}`;
  return {
    heading: failed.headings[failure.during],
    what: `${failed.what[failure.kind]}${place}`,
    meaning: meaningOf(failure),
    next: failed.next[failure.kind],
  };
}

function meaningOf({ during, kind }: Failure): string {
  const { failed } = pane;
  if (kind === "not-restored") return failed.halfDone;
  if (during === "opening") return failed.unchanged;
  return during === "building" ? failed.asBefore : failed.partlyRemoved;
}

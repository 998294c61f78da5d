import type { PaneEdition } from "../../language/pane-edition";
import type { Failure } from "../state/failure";

/** What happened, what it means for the workbook, and what to do. */
export interface FailureWords {
  readonly heading: string;
  readonly what: string;
  readonly meaning: string;
  readonly next: string;
}

type Words = PaneEdition["pane"];

export function failureWords({ failed, together }: Words, failure: Failure): FailureWords {
  const place = failure.where === "" ? [] : [failed.at(failure.where)];
  return {
    heading: failed.headings[failure.during],
    what: together([failed.what[failure.kind], ...place]),
    meaning: meaningOf(failed, failure),
    next: failed.next[failure.kind],
  };
}

function meaningOf(failed: Words["failed"], { during, kind }: Failure): string {
  if (kind === "not-restored") return failed.halfDone;
  if (during === "opening") return failed.unchanged;
  return during === "building" ? failed.asBefore : failed.partlyRemoved;
}

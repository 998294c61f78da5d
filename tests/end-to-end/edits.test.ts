/** Fifteen random edits and a start year moved by hand; tests/long has the other thirty-five. */
import { describeEdits } from "./edited";

describeEdits(["edits-1", "edits-2", "edits-3", "moved"]);

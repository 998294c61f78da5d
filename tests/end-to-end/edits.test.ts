/** Five random edits and a start year moved by hand; tests/long has the other forty-five. */
import { describeEdits } from "./edited";

describeEdits(["edits-1", "moved"]);

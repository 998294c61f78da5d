/** Fifty random edits, and a start year moved by hand. */
import { describeEdits, editedWorkbooks } from "../end-to-end/edited";

describeEdits([
  ...Array.from({ length: editedWorkbooks }, (_, index) => `edits-${String(index + 1)}`),
  "moved",
]);

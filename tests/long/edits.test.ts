/** The random edits that the short test leaves out: fifty with those. */
import { describeEdits, editedWorkbooks } from "../end-to-end/edited";

describeEdits(Array.from({ length: editedWorkbooks - 1 }, (_, index) => `edits-${String(index + 2)}`));

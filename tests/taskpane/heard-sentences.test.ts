/** Which of the sentences that functions said belong to the error a cell shows. */
import { noteRefusal, refusals } from "../../src/functions/refusals";
import { heardSentences } from "../../src/taskpane/work/heard-sentences";

beforeEach(() => {
  refusals().length = 0;
  noteRefusal({ code: "#NUM!", message: "No solution." });
  noteRefusal({ code: "#N/A", message: "No figure." });
  noteRefusal({ code: "#NUM!", message: "No solution." });
});

test.each<[string | null, string[]]>([
  ["#NUM!", ["No solution."]],
  ["#N/A", ["No figure."]],
  ["#DIV/0!", []],
  ["#SPILL!", []],
  ["#BUSY!", []],
  [null, []],
  // As a Spanish Excel may word it.
  ["#¡NUM!", ["No solution.", "No figure."]],
])("%s: %j", (error, sentences) => {
  expect(heardSentences(error)).toEqual(sentences);
});

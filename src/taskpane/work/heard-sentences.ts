import { refusals } from "../../functions/refusals";

/** What the functions answer with, as an English Excel shows it. */
const answered: readonly string[] = ["#VALUE!", "#N/A", "#NUM!", "#DIV/0!"];
/** What Excel alone answers with. */
const ofExcel = /^#(NULL!|REF!|NAME\?|SPILL!|CALC!|BUSY!|GETTING_DATA|CONNECT!|BLOCKED!)$/;

/**
 * What the functions said lately of an error that a cell shows, each sentence once. An Excel of another language may
 * word the error in its own way; then everything they said counts.
 */
export function heardSentences(error: string | null): readonly string[] {
  if (error === null || ofExcel.test(error)) return [];
  const heard = refusals().filter(({ code }) => code === error || !answered.includes(error));
  return [...new Set(heard.map(({ message }) => message))];
}

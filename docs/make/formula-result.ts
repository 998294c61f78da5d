/** Results of formulas as the pages show them; the pages are true because they are computed when they are written. */
import { answerOf } from "./function-call";
import { table } from "./markdown";

/** Rows of the result. */
export async function resultOf(formula: string): Promise<string[][]> {
  const answer = await answerOf(formula);
  if ("error" in answer) throw new Error(`${formula} answers ${answer.error}`);
  return answer.rows;
}

/** The error of a call that must fail, with its sentence. */
export async function failureOf(formula: string): Promise<string> {
  const answer = await answerOf(formula);
  if ("rows" in answer) throw new Error(`${formula} should answer with an error of Excel.`);
  return answer.error;
}

const isNumber = (cell: string): boolean => cell !== "" && Number.isFinite(Number(cell));

/** Seven digits are enough to recognise a result. */
const shownCell = (cell: string): string =>
  isNumber(cell) && !Number.isInteger(Number(cell)) ? String(Number(Number(cell).toPrecision(7))) : cell;

/** One value as text in code, more as a table. */
export async function shownResult(formula: string): Promise<string> {
  const rows = (await resultOf(formula)).map((row) => row.map(shownCell));
  const [first = []] = rows;
  if (rows.length === 1 && first.length === 1) {
    const value = first[0] ?? "";
    return isNumber(value) ? `Result: **${value}**` : `Result: ${value}`;
  }
  const hasHeader = first.some((cell) => !isNumber(cell)) && rows.length > 1;
  return hasHeader
    ? table(first, rows.slice(1))
    : table(
        first.map(() => ""),
        rows,
      );
}

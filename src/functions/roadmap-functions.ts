/** Custom functions for the schedule of a roadmap; their comments are what Excel shows. */
import { answerLater } from "./answer-later";

/**
 * Part of a measure in force in a year: equal steps from its start to its end, which counts full.
 * @customfunction PHASE
 * @helpurl https://localhost:3000/docs/functions/phase.html
 * @param start First year, which counts one step.
 * @param end Year from which all of it is in force.
 * @param year Year in question.
 * @returns A share from 0 to 1.
 */
export function phase(start: unknown[][], end: unknown[][], year: unknown[][]): Promise<unknown[][]> {
  return answerLater(({ phaseValues }) => phaseValues([start, end, year]));
}

/**
 * Part of a period that has passed by a day, such as TODAY(): planned progress at an even pace.
 * @customfunction PROGRESS
 * @helpurl https://localhost:3000/docs/functions/progress.html
 * @param start Date, or a year for its first day.
 * @param end Date, or a year for its last day.
 * @param asOf Date, or a year for its last day; the day counts as passed.
 * @returns A share from 0 to 1.
 */
export function progress(start: unknown[][], end: unknown[][], asOf: unknown[][]): Promise<unknown[][]> {
  return answerLater(({ progressValues }) => progressValues([start, end, asOf]));
}

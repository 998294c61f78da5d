import type { FunctionErrorCode } from "./function-error";

/** What a function said instead of a value. */
export interface Refusal {
  readonly code: FunctionErrorCode;
  readonly message: string;
}

/** Functions and pane are scripts of their own in one page, so what they share hangs on the page. */
const page = globalThis as { mineralsRefusals?: Refusal[] };

/** The last refusals of all functions, the oldest first: Excel drops the sentence of #NUM! and #DIV/0!, the pane shows it. */
export const refusals = (): Refusal[] => (page.mineralsRefusals ??= []);

/** Keeps a refusal, and forgets the oldest beyond 50. */
export function noteRefusal(refusal: Refusal): void {
  if (refusals().push(refusal) > 50) refusals().shift();
}

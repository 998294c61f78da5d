/** One measured figure. */
export interface BenchLine {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** What it must reach: at least, where it is a rate; at most, where it is a time or a size. */
  readonly target?: number;
  /** What something else reached in the same run. */
  readonly rival?: { readonly name: string; readonly value: number };
}

/** One measured figure; `target` is what it must reach, `rival` what something else reaches. */
export interface BenchLine {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly target?: number;
  readonly rival?: number;
}

/** Why data do not determine what is to be estimated. */
export type Reason =
  /** Fewer observations than it takes; `detail` is how many it takes. */
  | "too-few"
  /** Fewer different x than it takes; `detail` is how many it takes. */
  | "too-few-x"
  /** All values are equal. */
  | "constant"
  /** Explanatory columns depend on each other; `detail` is the place of one that does. */
  | "dependent"
  /** The series shows no bend towards a saturation. */
  | "no-saturation"
  /** The series jumps between two observations, or hardly moves: the speed of growth is open. */
  | "no-transition"
  /** What the series would saturate at is below 0. */
  | "negative-saturation"
  /** Adoption falls from the start: no imitation shows. */
  | "no-imitation"
  /** Parameters can replace each other, or the search does not settle. */
  | "indeterminate";

/** The data cannot tell the parameters of a model. */
export class Unidentified extends Error {
  override readonly name = "Unidentified";

  constructor(
    readonly reason: Reason,
    readonly detail = 0,
  ) {
    super(`The data do not identify the model: ${reason}.`);
  }
}

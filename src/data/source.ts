/** Where figures come from. */

/** Whether a source's terms allow shipping its figures. */
export type LicenceStatus =
  /** An open licence or public domain, read in the source. */
  | "open"
  /** All rights reserved: single figures are quoted as facts with citation, never the table. */
  | "facts quoted"
  /** Believed open but not yet read in the source: to be confirmed before release. */
  | "to be confirmed"
  /** Computed here from cited figures. */
  | "own derivation";

export interface Source {
  readonly id: string;
  readonly publisher: string;
  readonly title: string;
  /** Year of publication, or null where it is not known. */
  readonly year: number | null;
  /** Public web address, or null where none is known. */
  readonly address: string | null;
  readonly licence: string;
  readonly licenceStatus: LicenceStatus;
}

/** How a figure was obtained. */
export type Confidence =
  /** Read in a stored copy of the source. */
  | "seen"
  /** Quoted by a third party. */
  | "second-hand"
  /** Computed from cited figures; the note says how. */
  | "derived"
  /** Remembered, not verified: to be confirmed by the user. */
  | "recalled"
  /** A modelling choice of this product, no figure of a source. */
  | "assumption"
  /** Nothing cited: left empty for the user to fill. */
  | "user to supply";

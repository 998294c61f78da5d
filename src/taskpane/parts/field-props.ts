import type { PaneChoices } from "../state/choices";

/** Every field shows its part of the choices and answers with all of them. */
export interface FieldProps {
  readonly choices: PaneChoices;
  readonly onChoose: (choices: PaneChoices) => void;
}

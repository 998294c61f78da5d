/** A definition is inconsistent: an unknown id, a duplicate, or a range used as a value. */
export class ModelError extends Error {
  override readonly name = "ModelError";
}

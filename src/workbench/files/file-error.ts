/** A file that cannot be opened, with the reason in words. */
export class FileError extends Error {
  override readonly name = "FileError";
}

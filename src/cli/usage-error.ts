/** The command was asked for something it cannot do; nothing was written. */
export class UsageError extends Error {
  override readonly name = "UsageError";

  /** @param showUsage whether reading how the command is called would help */
  constructor(
    message: string,
    readonly showUsage = true,
  ) {
    super(message);
  }
}

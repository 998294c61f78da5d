/** An error that a request is answered with: codes and messages are Excel's. */
export class RichApiError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status = 400,
    /** Class and member, such as `Range.values`; the processor fills it in where it is left out. */
    readonly location?: string,
  ) {
    super(message);
    this.name = "RichApiError";
  }
}

export const invalidArgument = (
  message = "The argument is invalid or missing or has an incorrect format.",
): RichApiError => new RichApiError("InvalidArgument", message);

export const itemNotFound = (): RichApiError =>
  new RichApiError("ItemNotFound", "The requested resource doesn't exist.", 404);

export const itemAlreadyExists = (message = "The resource being created already exists."): RichApiError =>
  new RichApiError("ItemAlreadyExists", message);

export const invalidReference = (): RichApiError =>
  new RichApiError("InvalidReference", "This reference is not valid for the current operation.");

export const accessDenied = (message = "You cannot perform the requested operation."): RichApiError =>
  new RichApiError("AccessDenied", message, 403);

/** What the host does not have, or not at the requirement set that it plays. */
export const apiNotFound = (member: string): RichApiError =>
  new RichApiError(
    "ApiNotFound",
    `The API you are trying to use could not be found. It may be available in a newer version of Excel. (${member})`,
    404,
    member,
  );

/** An error that the add-in sees as `OfficeExtension.Error`, with the code and message that Excel gives. */
export class ApiError extends Error {
  constructor(
    readonly code: string,
    message: string,
    /** Which rule was broken, where Excel's message does not tell: see `Executor.refusals`. */
    readonly detail = "",
    readonly status = 400,
  ) {
    super(message);
  }
}

/** The host has no such member or argument: it is to be built before production code may use it. */
export class NotEmulated extends ApiError {
  constructor(what: string) {
    super("EmulatorNotImplemented", `not emulated: ${what}`, "", 501);
  }
}

/** Excel's words for an object path that leads nowhere. Source: office-js#1025-style logs and the documented error table; verified. */
export const invalidReference = (): ApiError =>
  new ApiError("InvalidReference", "This reference is not valid for the current operation.");

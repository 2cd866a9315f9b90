import { ApiError } from "../protocol/api-error";

/**
 * The errors that Excel answers with. Codes: learn.microsoft.com/office/dev/add-ins/testing/
 * application-specific-api-error-handling; messages: logs of real Excel in the named issues of OfficeDev/office-js.
 */

/** Message verified by office-js#1561. */
export const invalidArgument = (detail: string): ApiError =>
  new ApiError("InvalidArgument", "The argument is invalid or missing or has an incorrect format.", detail);

/** Message verified by office-js#1025. */
export const wrongDimensions = (detail = ""): ApiError =>
  new ApiError(
    "InvalidArgument",
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    detail,
  );

/** Message assumed. */
export const itemNotFound = (detail: string): ApiError =>
  new ApiError("ItemNotFound", "The requested resource doesn't exist.", detail, 404);

/** Message verified by office-js#2875 (a name) and office-scripts-docs#560 (a sheet). */
export const itemAlreadyExists = (detail: string): ApiError =>
  new ApiError("ItemAlreadyExists", "A resource with the same name or identifier already exists.", detail, 409);

/** Message assumed. */
export const invalidOperation = (detail: string): ApiError =>
  new ApiError("InvalidOperation", "The operation attempted is invalid on the object.", detail);

/** Message verified by office-js#1104 (a protected sheet). */
export const accessDenied = (detail: string): ApiError =>
  new ApiError("AccessDenied", "You cannot perform the requested operation.", detail, 403);

/** Code and message assumed. */
export const tooManyCells = (cells: number): ApiError =>
  new ApiError(
    "ResponsePayloadSizeLimitExceeded",
    "The response payload size has exceeded the limit.",
    `${cells} cells`,
    413,
  );

/** What can keep a build from being finished. The words, in both languages, are in src/text/workbook.ts. */
export type WorkbookErrorKey =
  | "cellEdit"
  | "protectedWorkbook"
  | "protectedSheet"
  | "passwordProtected"
  | "readOnly"
  | "hostTooOld"
  | "otherWorkbook"
  | "tooLarge"
  | "tableGone"
  | "sheetGone"
  | "inputGone"
  | "dates1904"
  | "noCells"
  | "cancelled"
  | "restoreFailed"
  | "restoreFailedNoCopy"
  | "newerVersion"
  | "unreadableState"
  | "nothingToUndo"
  | "noCustomerPlan"
  | "customerUnknown"
  | "unexpected";

/** The one kind of error that src/workbook gives. */
export class WorkbookError extends Error {
  constructor(
    readonly key: WorkbookErrorKey,
    /** What Office.js called it, for support: "AccessDenied", "GeneralException", … */
    readonly officeCode = "",
    options: { readonly parameters?: Readonly<Record<string, string>>; readonly cause?: unknown } = {},
  ) {
    super(officeCode === "" ? key : `${key} (${officeCode})`, { cause: options.cause });
    this.name = "WorkbookError";
    this.parameters = options.parameters ?? {};
  }

  readonly parameters: Readonly<Record<string, string>>;
}

const keyByCode: Readonly<Record<string, WorkbookErrorKey>> = {
  InvalidOperationInCellEditMode: "cellEdit",
  AccessDenied: "protectedSheet",
  ApiNotFound: "hostTooOld",
  InactiveWorkbook: "otherWorkbook",
  InvalidSelection: "noCells",
  MemoryLimitReached: "tooLarge",
  RequestPayloadSizeLimitExceeded: "tooLarge",
  ResponsePayloadSizeLimitExceeded: "tooLarge",
};

/** Any error as a WorkbookError. */
export function asWorkbookError(error: unknown): WorkbookError {
  if (error instanceof WorkbookError) return error;
  const code = officeCode(error);
  return new WorkbookError(keyByCode[code] ?? "unexpected", code, { cause: error });
}

/** The code of an Office.js error, or "". Errors are told by their code, as each host window has its own error class. */
export function officeCode(error: unknown): string {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
}

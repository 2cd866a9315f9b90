/** The errors that Excel can show in a cell. Only #VALUE! and #N/A can carry a message there. */
export type ErrorCode = "#VALUE!" | "#NUM!" | "#DIV/0!" | "#N/A";

/** Every message the engine can give, with the error it stands for. The words, in both languages, are in src/text/errors.ts. */
export const errorCodes = {
  // any function
  argumentMissing: "#VALUE!",
  numberExpected: "#VALUE!",
  columnNumberExpected: "#VALUE!",
  columnDateExpected: "#VALUE!",
  wholeNumberExpected: "#VALUE!",
  dateExpected: "#VALUE!",
  textExpected: "#VALUE!",
  flagExpected: "#VALUE!",
  oneColumnExpected: "#VALUE!",
  columnBlank: "#VALUE!",
  unequalLengths: "#VALUE!",
  unequalShapes: "#VALUE!",
  unknownKeyword: "#VALUE!",
  unknownSetting: "#VALUE!",
  unknownSettingNear: "#VALUE!",
  settingOutOfRange: "#VALUE!",
  settingsShape: "#VALUE!",
  shareOutOfRange: "#VALUE!",
  negative: "#NUM!",
  nothingListed: "#N/A",
  divisorZero: "#DIV/0!",
  resultTooLarge: "#NUM!",
  dateOutOfRange: "#NUM!",
  unexpected: "#VALUE!",
  // orders
  columnNotFound: "#VALUE!",
  mappingUnknownField: "#VALUE!",
  mappingUnknownHeader: "#VALUE!",
  noUsableOrder: "#N/A",
  noOrderByAsOf: "#N/A",
  // periods
  endBeforeStart: "#NUM!",
  fromNotBeforeTo: "#NUM!",
  noSalesInEitherPeriod: "#N/A",
  nobodyActive: "#DIV/0!",
  noDataForYear: "#N/A",
  // rfm
  rankOutOfRange: "#VALUE!",
  classNeedsTwo: "#N/A",
  cutShape: "#VALUE!",
  cycleNeedsOrders: "#VALUE!",
  groupsNotWhole: "#NUM!",
  noNumbers: "#N/A",
  noPlaybook: "#N/A",
  classHasStrategyOnly: "#N/A",
  // review
  cutoffsNotRising: "#VALUE!",
  totalNotPositive: "#N/A",
  // calendar
  holidaysShape: "#VALUE!",
  noHolidayCalendar: "#N/A",
  // reorder
  noOrderDate: "#N/A",
  oneOrderNoCycle: "#N/A",
  variationNeedsThree: "#N/A",
  oneOrderGiveCycle: "#N/A",
  growthShape: "#VALUE!",
  growthTooHigh: "#VALUE!",
  growthTooLow: "#NUM!",
  yearOutOfRange: "#NUM!",
  noOrderLastYear: "#N/A",
  nothingExpected: "#N/A",
  // target
  confidenceOutOfRange: "#VALUE!",
  // kpi
  capTooHigh: "#VALUE!",
  weightsSum: "#VALUE!",
  limitNotReadable: "#VALUE!",
  notSquare: "#VALUE!",
  notReciprocal: "#VALUE!",
  comparisonMissing: "#NUM!",
  nothingToJudge: "#DIV/0!",
} as const satisfies Record<string, ErrorCode>;

export type MessageKey = keyof typeof errorCodes;

/** Names and values that a message speaks of, by placeholder. */
export type MessageParameters = Readonly<Record<string, string | number>>;

/** The one kind of error that the engine gives on bad input. It says which argument, and what to do about it. */
export class EngineError extends Error {
  readonly code: ErrorCode;

  constructor(
    readonly key: MessageKey,
    readonly argument: string,
    readonly parameters: MessageParameters = {},
  ) {
    super(`${key} (${argument})`);
    this.name = "EngineError";
    this.code = errorCodes[key];
  }
}

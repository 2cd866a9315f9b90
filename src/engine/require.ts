import { EngineError } from "./errors";

/** A share or a probability: 0 to 1, both included. */
export function requireShare(argument: string, value: number): void {
  if (!(value >= 0 && value <= 1)) throw new EngineError("shareOutOfRange", argument);
}

export function requireNotNegative(argument: string, value: number): void {
  if (value < 0) throw new EngineError("negative", argument);
}

/** A result that is too large for a number; `argument` is the one that made it so. */
export function requireFinite(argument: string, result: number): number {
  if (!Number.isFinite(result)) throw new EngineError("resultTooLarge", argument);
  return result;
}

const LAST_DAY = 2_958_465;

/** A day that Excel has, 1900 to 9999; `argument` is the one that would lead out of it. */
export function requireDate(argument: string, serial: number): number {
  if (!(serial >= 1 && serial <= LAST_DAY)) throw new EngineError("dateOutOfRange", argument);
  return serial;
}

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

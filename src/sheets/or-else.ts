import { EngineError } from "../engine/errors";

/** A result that the data do not allow is shown as empty; the functions say why. */
export function orElse<T>(result: () => T, otherwise: T): T {
  try {
    return result();
  } catch (error) {
    if (error instanceof EngineError) return otherwise;
    throw error;
  }
}

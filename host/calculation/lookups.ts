/** Functions that look values up in columns, answered by an index of each column where they can be. */
import type { IFunctionService } from "@univerjs/engine-formula";
import { countingByIndex, criteriaFunctions } from "./criteria";
import { matchingByIndex } from "./exact-match";
import type { RangeReader } from "./range-reader";

export function lookUpByIndex(functions: IFunctionService, reader: RangeReader): void {
  const match = functions.getExecutor("MATCH");
  if (match) matchingByIndex(match, reader);
  for (const name of criteriaFunctions) {
    const executor = functions.getExecutor(name);
    if (executor) countingByIndex(name, executor, reader);
  }
}

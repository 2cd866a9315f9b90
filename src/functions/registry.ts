import { dataFunctions } from "./data";
import type { FunctionDefinition } from "./define";
import { funnelFunctions } from "./funnel";
import { kpiFunctions } from "./kpi";
import { reorderFunctions } from "./reorder";
import { reviewFunctions } from "./review";
import { rfmFunctions } from "./rfm";
import { targetFunctions } from "./target";

/** Every custom function of Fupan: functions.json, the calls from Excel, the builder and the tests all come from here. */
export const registry: readonly FunctionDefinition[] = [
  ...rfmFunctions,
  ...reviewFunctions,
  ...reorderFunctions,
  ...targetFunctions,
  ...funnelFunctions,
  ...kpiFunctions,
  ...dataFunctions,
];

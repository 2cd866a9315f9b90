// The script that Excel loads for the custom functions: classic and self-sufficient, so that it has run before Excel calls.
import type { Language } from "../text/language";
import { registry } from "./registry";
import { associateFunctions, type FunctionsRuntime } from "./runtime/associate";

function displayLanguage(): Language {
  const language = typeof Office === "undefined" ? undefined : Office.context?.displayLanguage;
  return language?.toLowerCase().startsWith("zh") ? "zh" : "en";
}

// In a plain browser, without Office.js, the page still opens.
if (typeof CustomFunctions !== "undefined") {
  associateFunctions(CustomFunctions as unknown as FunctionsRuntime, registry, displayLanguage);
}

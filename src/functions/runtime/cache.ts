import { countCells, fingerprint, sameContent } from "../convert/content";
import type { FunctionDefinition } from "../define";
import type { CallOptions, Outcome } from "./call";

type Call = (definition: FunctionDefinition, raw: readonly unknown[], options: CallOptions) => Outcome;

interface Entry {
  readonly key: string;
  readonly raw: readonly unknown[];
  readonly outcome: Outcome;
  readonly weight: number;
}

/** What an entry weighs besides its cells. */
const ENTRY_WEIGHT = 64;

/**
 * Remembers calls by the content of their arguments, so that a recalculation with unchanged cells costs only the comparison.
 * Holds at most `capacity` cells of arguments and results; the calls longest unused go first. The arguments are kept, not
 * copied: callers leave them as they are.
 */
export function rememberCalls(call: Call, capacity = 4_000_000): Call {
  // A Map keeps the order of insertion: an entry that is used is put back at the end, the first is the oldest.
  const entries = new Map<string, Entry>();
  let held = 0;

  function forget(entry: Entry): void {
    entries.delete(entry.key);
    held -= entry.weight;
  }

  return (definition, raw, options) => {
    const key = `${definition.id} ${options.language} ${fingerprint(raw)}`;
    const known = entries.get(key);
    if (known && sameContent(known.raw, raw)) {
      entries.delete(key);
      entries.set(key, known);
      return known.outcome;
    }
    if (known) forget(known);
    const outcome = call(definition, raw, options);
    const weight = ENTRY_WEIGHT + countCells(raw) + ("value" in outcome ? countCells([outcome.value]) : 1);
    if (weight > capacity) return outcome;
    entries.set(key, { key, raw, outcome, weight });
    held += weight;
    for (const oldest of entries.values()) {
      if (held <= capacity) break;
      forget(oldest);
    }
    return outcome;
  };
}

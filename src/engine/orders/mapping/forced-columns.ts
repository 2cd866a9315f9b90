import { type Cell, isBlank } from "../../cell";
import { EngineError } from "../../errors";
import type { RawTable } from "../raw-table";
import { fieldNames, fieldOf, type OrderField, orderFieldIds } from "./fields";
import { normalised } from "./headers/header-text";

/** Columns the user names: header text by field; null where he says that the table has none. */
export type ForcedColumns = ReadonlyMap<OrderField, string | null>;

/** Headers that a message shows: this many characters of them. */
export const HEADERS_IN_MESSAGE = 300;

/** The place of a header, however it is spaced and cased. Throws mappingUnknownHeader (argument "mapping"). */
export function columnNamed(table: RawTable, header: string): number {
  const exact = table.headers.indexOf(header);
  if (exact >= 0) return exact;
  const plain = normalised(header);
  const alike = table.headers.findIndex((other) => normalised(other) === plain);
  if (alike >= 0 && plain !== "") return alike;
  throw new EngineError("mappingUnknownHeader", "mapping", {
    header: header.slice(0, HEADERS_IN_MESSAGE),
    headers: table.headers.join(", ").slice(0, HEADERS_IN_MESSAGE),
  });
}

/**
 * Reads a mapping of two columns, field and header text: rows such as ("Customer", "ResellerKey") or (客户, 经销商). A field
 * goes by its name or any header synonym. Blank rows are skipped. Throws mappingUnknownField (argument "mapping").
 */
export function readForcedColumns(block: readonly (readonly Cell[])[]): ForcedColumns {
  const forced = new Map<OrderField, string>();
  for (const [name = null, header = null] of block) {
    if (isBlank(name) || isBlank(header)) continue;
    const plain = normalised(String(name).slice(0, HEADERS_IN_MESSAGE));
    const field = orderFieldIds.find((id) => isNameOf(id, plain));
    if (field === undefined) {
      const allowed = orderFieldIds.map((id) => fieldNames[id]).join(", ");
      throw new EngineError("mappingUnknownField", "mapping", {
        field: String(name).slice(0, HEADERS_IN_MESSAGE),
        allowed,
      });
    }
    forced.set(field, String(header));
  }
  return forced;
}

function isNameOf(id: OrderField, plain: string): boolean {
  const { en, zh } = fieldOf(id);
  return [id, fieldNames[id], ...en, ...zh].some((name) => normalised(name) === plain);
}

import type { OrderField } from "../../engine/orders/mapping/fields";
import type { OrderMapping } from "../../engine/orders/mapping/map-columns";
import type { Week } from "../../engine/reorder/week/week";
import { settingName } from "../../sheets/setting-name";
import { type FormerBuild, readFormerBuild } from "../../workbook/read/former-build";
import type { BuildChoices } from "./choices";
import type { OrderPlace } from "./order-source";
import type { OrdersMark } from "./orders-mark";

/** What a build leaves in the workbook for the next one. */
export interface KeptBuild {
  /** Where the orders stood; undefined after a template, which had none. */
  readonly place: OrderPlace | undefined;
  readonly mapping: OrderMapping;
  readonly choices: BuildChoices;
  readonly week: Week;
  /** To see whether orders came since. */
  readonly mark: OrdersMark;
}

/** The same as it is stored: without a Map, which JSON does not know. */
interface StoredBuild extends Omit<KeptBuild, "choices"> {
  readonly choices: Omit<BuildChoices, "columns">;
  readonly columns: readonly (readonly [OrderField, string | null])[];
}

export function toStore({ choices: { columns, ...choices }, ...kept }: KeptBuild): StoredBuild {
  return { ...kept, choices, columns: [...columns] };
}

export function keptBuild({ build }: FormerBuild): KeptBuild | undefined {
  if (build === undefined) return undefined;
  const { columns, choices, ...kept } = build as StoredBuild;
  return { ...kept, choices: { ...choices, columns: new Map(columns) } };
}

/** The choices of the last build in the open workbook, and where its orders stood; undefined before the first. */
export async function lastBuild(): Promise<KeptBuild | undefined> {
  return keptBuild(await readFormerBuild(settingName("")));
}

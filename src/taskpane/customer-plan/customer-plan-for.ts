import { exportCustomerPlan } from "../../sheets/customer-plan/export";
import type { CellValue, SheetPlan } from "../../sheets/sheet-plan";
import { readOwnList } from "../../workbook/read/own-list";
import { readShownBlocks } from "../../workbook/read/shown-blocks";
import { readNamedCells, writeNamedCells } from "../../workbook/restore/own-cells";
import { WorkbookError } from "../../workbook/workbook-error";
import { computeBook } from "../build/compute-book";
import { lastBuild } from "../build/kept-build";
import { readInputs } from "../build/read-inputs";
import { nearNames } from "./near-names";

const CHOICE = "fp_CustomerPlan";

/**
 * What one customer may be sent: the Customer plan of the open workbook as values, with all that was typed into the Reorder plan.
 * The sheet shows the customer meanwhile, and then the one it showed before.
 *
 * Errors: noCustomerPlan; customerUnknown, with names that are near.
 */
export async function customerPlanFor(customer: string): Promise<SheetPlan> {
  const last = await lastBuild();
  const planned = (await readOwnList("calc", "customerList"))?.map((row) => String(row.value("name") ?? ""));
  if (!last || !planned) throw new WorkbookError("noCustomerPlan");
  const name = planned.find((other) => other.toLowerCase() === customer.trim().toLowerCase());
  if (name === undefined) {
    const near = nearNames(customer, planned).join(", ") || "–";
    throw new WorkbookError("customerUnknown", "", { parameters: { customer, near } });
  }
  const { plans } = computeBook(await readInputs(last.choices, {}));
  const plan = plans.find(({ id }) => id === "customer-plan");
  const shown = await showing(name, () => readShownBlocks("customer-plan"));
  if (!plan || !shown) throw new WorkbookError("noCustomerPlan");
  return exportCustomerPlan(plan, (block) => shown.get(block));
}

/** Chooses a customer for as long as something is read. */
async function showing<Result>(customer: string, read: () => Promise<Result>): Promise<Result> {
  const before: CellValue = (await readNamedCells(CHOICE)).get(CHOICE) ?? null;
  await writeNamedCells(new Map([[CHOICE, customer]]));
  try {
    return await read();
  } finally {
    await writeNamedCells(new Map([[CHOICE, before]]));
  }
}

import type { SheetPlan } from "../../sheets/sheet-plan";
import { frameOf } from "../look/frame";
import { Requests } from "../requests";
import { inWorkbook } from "../run";
import { writeCells } from "./cells";
import { compareAll } from "./comparison";
import { blank, regionsOf } from "./contents";
import { paintLooks } from "./looks";
import { writeLoosePage } from "./page";

/**
 * Puts a plan that holds values alone on a new sheet, which is not marked as ours and brings no name: the user can move it into a
 * workbook of its own and give it away. Returns the name of its tab.
 */
export async function addLooseSheet(plan: SheetPlan): Promise<string> {
  return inWorkbook(async (context) => {
    const requests = new Requests(context);
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await requests.send();
    const name = freeName(
      plan.title,
      worksheets.items.map((sheet) => sheet.name),
    );
    const sheet = worksheets.add(name);
    const frame = frameOf(plan, (wanted) => wanted);
    for (const cells of await requests.pace.do(compareAll(regionsOf(plan), blank)))
      await writeCells(requests, sheet, cells, "constants");
    paintLooks(sheet, frame.paint);
    writeLoosePage(sheet, frame);
    sheet.activate();
    await requests.send();
    return name;
  });
}

function freeName(wanted: string, taken: readonly string[]): string {
  const isTaken = (name: string): boolean => taken.some((other) => other.toLowerCase() === name.toLowerCase());
  let name = wanted;
  for (let number = 2; isTaken(name); number++) name = `${wanted} (${number})`;
  return name;
}

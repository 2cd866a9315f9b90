import { surveyWorkbook } from "../read/survey";
import { Requests } from "../requests";
import { inWorkbook } from "../run";
import { storedState } from "./book-state";
import { partXml } from "./parts";
import { writePart } from "./read-parts";

/** Keeps in the workbook what the user said about the orders; nothing that anybody sees is changed. */
export async function keepOrders(orders: unknown): Promise<void> {
  return inWorkbook(async (context) => {
    const requests = new Requests(context);
    const { parts, state } = await surveyWorkbook(requests);
    const { pace } = requests;
    const xml = await partXml("state", await pace.do(storedState({ sheets: [], ...state, orders })), pace);
    if (xml === parts.state?.xml) return;
    writePart(context.workbook, parts.state, xml);
    await requests.send();
  });
}

import type { Pace } from "../pace";
import type { Requests } from "../requests";
import { type BookState, stateFrom } from "./book-state";
import { type PartName, partContent, partNamespaces } from "./parts";

export interface FoundPart {
  readonly id: string;
  readonly xml: string;
}

/** Our custom XML parts as they stand in the workbook. A restore point may be large: its text is read where it is needed alone. */
export type FoundParts = Readonly<
  Partial<Record<Exclude<PartName, "undo">, FoundPart> & { undo: { readonly id: string; readonly xml?: string } }>
>;

type Collections = Readonly<Record<PartName, Excel.CustomXmlPartScopedCollection>>;

const partNames = Object.keys(partNamespaces) as PartName[];

/** To be sent before readParts. */
export function findParts({ customXmlParts }: Excel.Workbook): Collections {
  const found = (name: PartName): Excel.CustomXmlPartScopedCollection => {
    const parts = customXmlParts.getByNamespace(partNamespaces[name]);
    parts.load("items/id");
    return parts;
  };
  return { state: found("state"), undo: found("undo"), unfinished: found("unfinished") };
}

/** Asks for the parts' text; what is returned is to be called once the request was sent. */
export function readParts(
  collections: Collections,
  pace: Pace,
): () => Promise<{ readonly parts: FoundParts; readonly state: BookState | undefined }> {
  const texts = partNames.flatMap((name) => {
    const part = collections[name].items[0];
    return part ? [{ name, id: part.id, ...(name !== "undo" && { xml: part.getXml() }) }] : [];
  });
  return async () => {
    const parts: FoundParts = Object.fromEntries(texts.map(({ name, id, xml }) => [name, { id, xml: xml?.value }]));
    const state = parts.state && (await stateIn(parts.state.xml, pace));
    return { parts, state };
  };
}

/** The parts with the text of the restore point, in a request of its own. */
export async function withUndo(requests: Requests, parts: FoundParts): Promise<FoundParts> {
  if (!parts.undo) return parts;
  const { id } = parts.undo;
  const xml = requests.context.workbook.customXmlParts.getItem(id).getXml();
  await requests.send();
  return { ...parts, undo: { id, xml: xml.value } };
}

/** The last state that was read. A build looks at the workbook several times, and to unpack a large one takes its time. */
let lastRead: { readonly xml: string; readonly state: BookState } | undefined;

export async function stateIn(xml: string, pace: Pace): Promise<BookState> {
  if (lastRead?.xml !== xml) lastRead = { xml, state: await pace.do(stateFrom(await partContent(xml, pace))) };
  return lastRead.state;
}

/** Makes the workbook carry these texts and no other; a text that is left out takes its part away. */
export function writeParts(
  workbook: Excel.Workbook,
  now: FoundParts,
  wanted: Readonly<Partial<Record<PartName, string | undefined>>>,
): void {
  for (const name of partNames) writePart(workbook, now[name], wanted[name]);
}

/** Returns the part where one was added. */
export function writePart(
  { customXmlParts }: Excel.Workbook,
  stands: { readonly id: string; readonly xml?: string } | undefined,
  xml: string | undefined,
): Excel.CustomXmlPart | undefined {
  // A text that was not read is written again.
  if (xml === undefined ? !stands : stands?.xml === xml) return undefined;
  if (stands && xml === undefined) customXmlParts.getItem(stands.id).delete();
  else if (stands && xml !== undefined) customXmlParts.getItem(stands.id).setXml(xml);
  else if (xml !== undefined) return customXmlParts.add(xml);
  return undefined;
}

import { WorkbookError } from "../workbook-error";
import { compressed, expanded } from "./compressed";

/**
 * Custom XML parts in which the workbook carries what a later build has to know, also after it was saved and opened again.
 * `state` is what the last build wrote, `undo` how our sheets were before it. `unfinished` stands from the first change of a
 * build to its last, and longer only where neither it nor its restore came to an end.
 */
export const partNamespaces = {
  state: "urn:fupan:state",
  unfinished: "urn:fupan:unfinished",
  // The last to be put back: as long as it is there a restore can be tried again.
  undo: "urn:fupan:undo",
} as const;

export type PartName = keyof typeof partNamespaces;

/** Raised whenever older versions of Fupan could not read what is written. */
const VERSION = 1;

export async function partXml(part: PartName, content: unknown): Promise<string> {
  const text = await compressed(JSON.stringify(content));
  return `<fupan xmlns="${partNamespaces[part]}" version="${VERSION}" coding="deflate">${text}</fupan>`;
}

export const unfinishedXml = `<fupan xmlns="${partNamespaces.unfinished}" version="${VERSION}"/>`;

/** What a part holds. A newer Fupan may have written more than this one would keep: its workbooks are left alone. */
export async function partContent(xml: string): Promise<unknown> {
  const root = /<fupan\s[^>]*>/.exec(xml)?.[0] ?? "";
  const version = Number(/\sversion="(\d+)"/.exec(root)?.[1]);
  const text = /<fupan\s[^>]*>([A-Za-z0-9+/=\s]*)<\/fupan>/.exec(xml)?.[1];
  if (version > VERSION) throw new WorkbookError("newerVersion");
  if (!(version >= 1) || text === undefined) throw new WorkbookError("unreadableState");
  try {
    return JSON.parse(await expanded(text.replace(/\s/g, "")));
  } catch (error) {
    throw new WorkbookError("unreadableState", "", { cause: error });
  }
}

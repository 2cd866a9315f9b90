import type { Pace } from "../pace";
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
const VERSION = 2;

/** `lines` are plain data, the large parts on lines of their own: whoever writes or reads them can rest between two. */
export async function partXml(part: PartName, lines: readonly unknown[], pace: Pace): Promise<string> {
  const texts: string[] = [];
  for (const line of lines) {
    texts.push(JSON.stringify(line), "\n");
    await pace.pause();
  }
  const text = await compressed(texts, pace);
  return `<fupan xmlns="${partNamespaces[part]}" version="${VERSION}" coding="deflate">${text}</fupan>`;
}

export const unfinishedXml = `<fupan xmlns="${partNamespaces.unfinished}" version="${VERSION}"/>`;

/**
 * The lines that a part holds; version 1 had one. A newer Fupan may have written more than this one would keep: its workbooks are
 * left alone.
 */
export async function partContent(xml: string, pace: Pace): Promise<unknown[]> {
  const root = /<fupan\s[^>]*>/.exec(xml)?.[0] ?? "";
  const version = Number(/\sversion="(\d+)"/.exec(root)?.[1]);
  const text = /<fupan\s[^>]*>([A-Za-z0-9+/=\s]*)<\/fupan>/.exec(xml)?.[1];
  if (version > VERSION) throw new WorkbookError("newerVersion");
  if (!(version >= 1) || text === undefined) throw new WorkbookError("unreadableState");
  try {
    const lines: unknown[] = [];
    for (const line of (await expanded(text.replace(/\s/g, ""), pace)).split("\n")) {
      if (line !== "") lines.push(JSON.parse(line));
      await pace.pause();
    }
    return lines;
  } catch (error) {
    if (error instanceof WorkbookError) throw error;
    throw new WorkbookError("unreadableState", "", { cause: error });
  }
}

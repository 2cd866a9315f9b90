/**
 * The parts of an .xlsx package that hucre does not know: opened, added to and closed again. A part is a file in the
 * package; its kind stands in [Content_Types].xml and its users find it by a relationship (ECMA-376 part 2).
 */
import { strFromU8, unzipSync } from "fflate";
import { packEntry } from "./pack";
import { attribute, elementsNamed, escapeXml, parseXml } from "./xml";
import { type ArchiveEntry, entryNames, mergeArchive } from "./zip";

const CONTENT_TYPES = "[Content_Types].xml";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
export const OFFICE_RELATIONSHIP = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
/** Files carry no clock: the same book gives the same bytes. */
export const ENTRY_DATE = new Date(1980, 0, 1);

export interface Relationship {
  readonly id: string;
  /** The last word of its type: "drawing", "chart", "customXml". */
  readonly kind: string;
  /** The part's path in the package. */
  readonly target: string;
}

/** Parts are unpacked when they are asked for, and only those that changed are packed again. */
export class XlsxPackage {
  readonly #archive: Uint8Array;
  readonly #changes = new Map<string, Uint8Array<ArrayBuffer>>();
  readonly #streams = new Map<string, Iterable<Uint8Array<ArrayBuffer>>>();
  readonly #paths: Set<string>;

  constructor(archive: Uint8Array) {
    this.#archive = archive;
    this.#paths = new Set(entryNames(archive));
  }

  paths(): string[] {
    return [...this.#paths];
  }

  bytes(path: string): Uint8Array | undefined {
    if (!this.#paths.has(path)) return undefined;
    return this.#changes.get(path) ?? unzipSync(this.#archive, { filter: ({ name }) => name === path })[path];
  }

  text(path: string): string | undefined {
    const part = this.bytes(path);
    return part && strFromU8(part).replace(/^\uFEFF/, "");
  }

  set(path: string, content: string | Uint8Array): void {
    this.#changes.set(path, typeof content === "string" ? new TextEncoder().encode(content) : new Uint8Array(content));
    this.#paths.add(path);
  }

  /** A part too large to hold: its pieces are made when the package is closed, one after another. */
  setStream(path: string, content: Iterable<Uint8Array<ArrayBuffer>>): void {
    this.#streams.set(path, content);
    this.#paths.add(path);
  }

  add(path: string, content: string | Uint8Array, contentType: string): void {
    this.set(path, content);
    const override = `<Override PartName="/${escapeXml(path)}" ContentType="${contentType}"/>`;
    this.set(CONTENT_TYPES, (this.text(CONTENT_TYPES) ?? "").replace("</Types>", `${override}</Types>`));
  }

  /** Makes `target` known to `source` and gives the relationship's id. */
  relate(source: string, kind: string, target: string): string {
    const path = relationshipsPath(source);
    const existing = this.text(path) ?? `${XML_HEAD}<Relationships xmlns="${RELATIONSHIPS}"></Relationships>`;
    const id = `rIdHost${elementsNamed(parseXml(existing), "Relationship").length + 1}`;
    const type = `${OFFICE_RELATIONSHIP}/${kind}`;
    const link = `<Relationship Id="${id}" Type="${type}" Target="/${escapeXml(target)}"/>`;
    this.set(path, existing.replace("</Relationships>", `${link}</Relationships>`));
    return id;
  }

  relationships(source: string): Relationship[] {
    const xml = this.text(relationshipsPath(source));
    if (xml === undefined) return [];
    return elementsNamed(parseXml(xml), "Relationship")
      .filter((link) => attribute(link, "TargetMode") !== "External")
      .map((link) => ({
        id: attribute(link, "Id") ?? "",
        kind: (attribute(link, "Type") ?? "").split("/").at(-1) ?? "",
        target: resolveTarget(source, attribute(link, "Target") ?? ""),
      }));
  }

  async close(): Promise<Uint8Array> {
    const entries: ArchiveEntry[] = [];
    for (const [path, content] of this.#changes) {
      if (!this.#streams.has(path)) entries.push(await packEntry(path, [content]));
    }
    for (const [path, content] of this.#streams) entries.push(await packEntry(path, content));
    return mergeArchive(this.#archive, entries);
  }
}

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`. */
export function relationshipsPath(source: string): string {
  const slash = source.lastIndexOf("/") + 1;
  return `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
}

function resolveTarget(source: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const path = source.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") path.pop();
    else if (step !== ".") path.push(step);
  }
  return path.join("/");
}

/**
 * What an add-in keeps in a workbook beside its cells: custom properties of a sheet and custom XML parts. Excel keeps a
 * sheet's property in a binary part, its value as UTF-16 (ECMA-376 part 1, 12.3.5 and 18.3.1.18), and a custom XML part
 * beside a second part that holds its id (part 1, 22.5).
 */
import type { CustomXmlPart } from "../../../cells/book";
import type { Sheet } from "../../../cells/sheet";
import { OFFICE_RELATIONSHIP, type XlsxPackage, XML_HEAD } from "./package";
import { attribute, escapeXml, parseXml } from "./xml";

const PROPERTY_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty";
const ITEM_PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
const ITEM_NAMESPACE = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
const WORKBOOK = "xl/workbook.xml";

/** Gives the element that the sheet's XML needs, or nothing. */
export function addCustomProperties(parts: XlsxPackage, sheetPath: string, sheet: Sheet): string {
  const properties = [...sheet.customProperties].map(([name, value]) => {
    const path = `xl/customProperty${freeNumber(parts, /^xl\/customProperty\d+\.bin$/)}.bin`;
    parts.add(path, utf16(value), PROPERTY_TYPE);
    const id = parts.relate(sheetPath, "customProperty", path);
    return `<customPr name="${escapeXml(name)}" xmlns:r="${OFFICE_RELATIONSHIP}" r:id="${id}"/>`;
  });
  return properties.length === 0 ? "" : `<customProperties>${properties.join("")}</customProperties>`;
}

export function readCustomProperties(parts: XlsxPackage, sheetPath: string): Map<string, string> {
  const targets = new Map(
    parts
      .relationships(sheetPath)
      .filter(({ kind }) => kind === "customProperty")
      .map(({ id, target }) => [id, target]),
  );
  const properties = new Map<string, string>();
  // Sheets may be long: they are read for this only where there is something to find.
  if (targets.size === 0) return properties;
  for (const [property] of (parts.text(sheetPath) ?? "").matchAll(/<(?:\w+:)?customPr\s[^>]*\/>/g)) {
    const element = parseXml(property);
    const value = parts.bytes(targets.get(attribute(element, "id") ?? "") ?? "");
    if (value) properties.set(attribute(element, "name") ?? "", fromUtf16(value));
  }
  return properties;
}

export function addCustomXmlParts(parts: XlsxPackage, customXmlParts: readonly CustomXmlPart[]): void {
  for (const { id, xml } of customXmlParts) {
    const number = freeNumber(parts, /^customXml\/item\d+\.xml$/);
    const path = `customXml/item${number}.xml`;
    const propertiesPath = `customXml/itemProps${number}.xml`;
    // The package's default for .xml is right for the part itself.
    parts.set(path, xml);
    const properties = `<ds:datastoreItem ds:itemID="${escapeXml(id)}" xmlns:ds="${ITEM_NAMESPACE}"><ds:schemaRefs/></ds:datastoreItem>`;
    parts.add(propertiesPath, XML_HEAD + properties, ITEM_PROPERTIES_TYPE);
    parts.relate(path, "customXmlProps", propertiesPath);
    parts.relate(WORKBOOK, "customXml", path);
  }
}

export function readCustomXmlParts(parts: XlsxPackage): CustomXmlPart[] {
  return parts
    .relationships(WORKBOOK)
    .filter(({ kind }) => kind === "customXml")
    .flatMap(({ target }) => {
      const xml = parts.text(target);
      const properties = parts.relationships(target).find(({ kind }) => kind === "customXmlProps");
      const item = properties && parts.text(properties.target);
      const id = item === undefined ? undefined : attribute(parseXml(item), "itemID");
      return xml === undefined || id === undefined ? [] : [{ id, xml }];
    });
}

const freeNumber = (parts: XlsxPackage, pattern: RegExp): number =>
  parts.paths().filter((path) => pattern.test(path)).length + 1;

/** Little-endian, whatever the machine. */
function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), true);
  return bytes;
}

const fromUtf16 = (bytes: Uint8Array): string => new TextDecoder("utf-16le").decode(bytes);

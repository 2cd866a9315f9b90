/** As much XML as the parts of a package need: elements, attributes and text. Names are kept without their prefix. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlElement[];
  /** All text directly inside, joined. */
  text: string;
}

const ENTITIES = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);
const MARKUP =
  /<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->|<[?!][^>]*>|<(\/?)([^\s/>]+)((?:\s+[^\s=>]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>/g;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** The root element. Throws when elements are not closed in the order in which they were opened. */
export function parseXml(xml: string): XmlElement {
  const document: XmlElement = { name: "", attributes: new Map(), children: [], text: "" };
  const open = [document];
  let position = 0;
  for (const match of xml.matchAll(MARKUP)) {
    const parent = open.at(-1) ?? document;
    parent.text += unescapeXml(xml.slice(position, match.index));
    position = match.index + match[0].length;
    const [, data, closing, fullName, attributes = "", single] = match;
    if (data !== undefined) parent.text += data;
    if (fullName === undefined) continue;
    const name = localName(fullName);
    if (closing) {
      if (open.length < 2 || parent.name !== name) throw new SyntaxError(`</${fullName}> closes nothing that is open.`);
      open.pop();
      continue;
    }
    const element = { name, attributes: parseAttributes(attributes), children: [], text: "" };
    parent.children.push(element);
    if (!single) open.push(element);
  }
  const [root] = document.children;
  if (open.length > 1 || !root || document.children.length > 1)
    throw new SyntaxError("The XML has no single, closed root.");
  if (xml.indexOf("<", position) >= 0) throw new SyntaxError("The XML ends inside a tag.");
  return root;
}

function parseAttributes(source: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = "", quoted, apostrophed] of source.matchAll(ATTRIBUTE)) {
    attributes.set(localName(name), unescapeXml(quoted ?? apostrophed ?? ""));
  }
  return attributes;
}

const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

export const attribute = (element: XmlElement | undefined, name: string): string | undefined =>
  element?.attributes.get(name);

export const child = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((candidate) => candidate.name === name);

/** The element reached by going down these names, the first of each. */
export const descend = (element: XmlElement | undefined, ...names: readonly string[]): XmlElement | undefined =>
  names.reduce<XmlElement | undefined>((reached, name) => child(reached, name), element);

/** Every element of that name below, in the order of the document. */
export function elementsNamed(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((inner) => [...(inner.name === name ? [inner] : []), ...elementsNamed(inner, name)]);
}

export const escapeXml = (text: string): string =>
  text
    .replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
    // Signs that XML cannot hold at all.
    .replace(/(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]/gu, "");

const unescapeXml = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name = "") =>
    hex || decimal
      ? String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal))
      : (ENTITIES.get(name) ?? whole),
  );

/** A cell's text that looks like an escaped sign, "_x0041_", is escaped itself, or it would be read as the sign. */
export const escapeSigns = (text: string): string => text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");

const NAMESPACE = "http://www.w3.org/2000/svg";

/** An SVG element. Texts are set as text, so that nothing a workbook says becomes markup. */
export function svg(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  ...children: readonly (SVGElement | string)[]
): SVGElement {
  const element = document.createElementNS(NAMESPACE, name);
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined) element.setAttribute(key, String(value));
  element.append(...children);
  return element;
}

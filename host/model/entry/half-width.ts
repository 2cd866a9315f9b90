/**
 * Full-width letters, digits and signs as the plain ones: an East Asian Excel reads "＝１＋２" as "=1+2".
 * Source: assumed, from the behaviour of the Japanese and Chinese versions.
 */
export const halfWidth = (text: string): string =>
  text
    .replace(/[\uFF01-\uFF5E]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replaceAll("\u3000", " ");

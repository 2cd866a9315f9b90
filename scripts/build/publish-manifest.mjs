import { createHash } from "node:crypto";

/** Where the manifest in the repository says that the files are: the development server. */
export const DEVELOPMENT_URL = "https://localhost:3000/";

/**
 * The manifest for the place where a build will live. Addresses are replaced as a whole, and the bare origin, which AppDomain
 * wants without a slash, as well. A namespace (`DEV`) goes before every function's name and makes it another add-in, with an
 * id of its own, so that both can be installed side by side.
 */
export function publishManifest(xml, { baseUrl, namespace }) {
  const published = xml
    .replaceAll(DEVELOPMENT_URL, baseUrl)
    .replaceAll(new URL(DEVELOPMENT_URL).origin, new URL(baseUrl).origin);
  return namespace === "" ? published : withNamespace(published, namespace);
}

function withNamespace(xml, namespace) {
  if (!/^[A-Z][A-Z0-9]{0,31}$/.test(namespace))
    throw new Error(`FN_NAMESPACE must be letters and digits: ${namespace}`);
  return xml
    .replace(/<Id>(.*?)<\/Id>/, (_, id) => `<Id>${idFor(id, namespace)}</Id>`)
    .replace(/( *)<\/Metadata>\n/, (end, indent) => `${end}${indent}<Namespace resid="Functions.Namespace"/>\n`)
    .replace(
      /( *)<bt:ShortStrings>\n/,
      (start, indent) => `${start}${indent}  <bt:String id="Functions.Namespace" DefaultValue="${namespace}"/>\n`,
    );
}

/** A UUID that follows from the add-in's id and the namespace (as RFC 9562's version 8: made in our own way). */
function idFor(id, namespace) {
  const hash = createHash("sha256").update(`${id} ${namespace}`).digest("hex");
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `8${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ].join("-");
}

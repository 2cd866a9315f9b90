import { createRequire } from "node:module";
import path from "node:path";

/** Where a page of production asks for Microsoft's script. */
export const OFFICE_ADDRESS = "https://appsforoffice.microsoft.com/lib/1/hosted/";

/** The same files on this machine, as Microsoft published them on npm. */
export const officeFolder = path.join(
  path.dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/package.json")),
  "dist",
);

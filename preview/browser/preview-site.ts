import { readFileSync } from "node:fs";
import path from "node:path";
import { OFFICE_ADDRESS, officeFolder } from "./office-files";
import { builtPane, builtPreview, builtStandIn } from "./site";
import { type StaticServer, serveFolders } from "./static-server";

/** Builds the preview and serves it; without a port, on any free one. */
export async function servePreview(port?: number): Promise<StaticServer> {
  const pane = builtPane();
  const [standIn, preview] = [await builtStandIn(), await builtPreview()];
  const folders = { "/": preview, "/pane/": pane, "/stand-in/": standIn, "/office/": officeFolder };
  const server = await serveFolders(folders, port);
  server.put("/pane/taskpane.html", new TextEncoder().encode(framedPage(path.join(pane, "taskpane.html"))));
  return server;
}

/** The pane's page, but that Microsoft's script comes from this machine, after the stand-in's. */
function framedPage(file: string): string {
  const html = readFileSync(file, "utf8");
  const framed = html.replace(
    `<script src=${OFFICE_ADDRESS}office.js>`,
    "<script src=/stand-in/framed.js></script><script src=/office/office.js>",
  );
  if (framed === html) throw new Error(`${file} does not ask for ${OFFICE_ADDRESS}office.js`);
  return framed;
}

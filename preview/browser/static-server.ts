import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
};

export interface StaticServer {
  readonly origin: string;
  /** Serves bytes under an address that no file has. */
  put(address: string, bytes: Uint8Array): void;
  close(): Promise<void>;
}

/** Serves files of this machine to this machine alone. Keys are the beginnings of addresses, "/" or "/office/". */
export async function serveFolders(folders: Readonly<Record<string, string>>, port = 0): Promise<StaticServer> {
  const given = new Map<string, Uint8Array>();
  const server = createServer(async ({ url = "/" }, response) => {
    const address = decodeURIComponent(new URL(url, "http://localhost").pathname);
    try {
      const bytes = given.get(address) ?? (await readFile(fileOf(address, folders)));
      const type = TYPES[path.extname(address)] ?? (address.endsWith("/") ? TYPES[".html"] : undefined);
      response.writeHead(200, { "Content-Type": type ?? "application/octet-stream", "Cache-Control": "no-cache" });
      response.end(bytes);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    put: (address, bytes) => given.set(address, bytes),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The longest beginning wins; an address cannot lead out of its folder. */
function fileOf(address: string, folders: Readonly<Record<string, string>>): string {
  const prefix = Object.keys(folders)
    .filter((beginning) => address.startsWith(beginning))
    .reduce((longest, beginning) => (beginning.length > longest.length ? beginning : longest), "");
  const folder = path.resolve(folders[prefix] ?? "");
  const rest = address.slice(prefix.length);
  const file = path.join(folder, rest === "" || rest.endsWith("/") ? `${rest}index.html` : rest);
  if (prefix === "" || !file.startsWith(folder + path.sep)) throw new Error(`${address} is outside`);
  return file;
}

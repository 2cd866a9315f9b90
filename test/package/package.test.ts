import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { Script } from "node:vm";
import { OfficeAddinManifest } from "office-addin-manifest";
import { beforeAll, describe, expect, it } from "vitest";
import { functionIds } from "../../src/functions/names";
import { type Built, buildPackage } from "./build";

const BASE_URL = "https://sales.example.org/fupan";

let built: Built;

beforeAll(() => {
  built = buildPackage("published", { BASE_URL });
}, 180_000);

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8", withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, "/"));
}

function addressesIn(xml: string): string[] {
  return [...xml.matchAll(/"(https:\/\/[^"]*)"/g)].map(([, address]) => address ?? "");
}

describe("a build for an address", () => {
  it("names localhost nowhere", () => {
    const naming = filesOf(built.folder).filter((file) => built.read(file).includes("localhost"));
    expect(naming).toEqual([]);
  });

  it("holds every file that its manifest names", () => {
    const missing = addressesIn(built.read("manifest.xml"))
      .filter((address) => address.startsWith(`${BASE_URL}/`))
      .map((address) => address.slice(BASE_URL.length + 1))
      .filter((file) => !existsSync(path.join(built.folder, file)));
    expect(missing).toEqual([]);
  });

  it("names no address but its own", () => {
    const foreign = addressesIn(built.read("manifest.xml")).filter(
      (address) => !address.startsWith(`${BASE_URL}/`) && !address.includes("schemas"),
    );
    expect(foreign).toEqual([]);
  });

  it("writes the bare origin as the add-in's domain", () => {
    expect(built.read("manifest.xml")).toContain("<AppDomain>https://sales.example.org</AppDomain>");
  });

  it("is read by Microsoft's own tool", async () => {
    const info = await OfficeAddinManifest.readManifestFile(path.join(built.folder, "manifest.xml"));
    expect(info).toMatchObject({
      displayName: "Fupan 复盘",
      officeAppType: "TaskPaneApp",
      permissions: "ReadWriteDocument",
      version: "0.1.0.0",
      hosts: ["Workbook"],
      defaultSettings: { sourceLocation: `${BASE_URL}/taskpane.html` },
    });
  });

  it("draws every icon as wide and high as it says", () => {
    const icons = filesOf(built.folder).filter((file) => file.endsWith(".png"));
    expect(icons).toHaveLength(10);
    for (const icon of icons) {
      const size = Number(/-(\d+)\.png$/.exec(icon)?.[1]);
      const png = readFileSync(path.join(built.folder, icon));
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
    }
  });
});

describe("the shortcuts' files", () => {
  it("name each action in English, and for Chinese in a file of its own", () => {
    const { shortcuts, resources } = JSON.parse(built.read("shortcuts.json"));
    expect(shortcuts[2]).toEqual({ action: "RefreshAll", key: { default: "Ctrl+Shift+Alt+R" } });
    expect(resources.default.RefreshAll).toEqual({ value: "Refresh all" });
    expect(JSON.parse(built.read("shortcuts.zh-CN.json")).resources["zh-cn"].RefreshAll).toEqual({ value: "全部刷新" });
  });
});

describe("the privacy statement", () => {
  const page = () => built.read("privacy.html");

  it("says in both languages that our code sends nothing", () => {
    expect(page()).toContain("Our code sends nothing");
    expect(page()).toContain("我们的代码不发送任何数据");
    expect(page()).toMatch(/<section id="?zh-CN"? lang="?zh-CN"?>/);
  });

  it("loads nothing and runs nothing", () => {
    expect(page()).toContain("default-src 'none'");
    expect(page()).not.toMatch(/<script|<img|<link|src=|https?:/);
  });
});

describe("the functions' files", () => {
  it.each(["functions.json", "functions.zh-CN.json"])("list every function in %s", (file) => {
    const { functions } = JSON.parse(built.read(file)) as { functions: { id: string; name: string }[] };
    expect(functions.map(({ id }) => id).sort()).toEqual([...functionIds].sort());
    expect(functions.every(({ id, name }) => id === name)).toBe(true);
  });

  it("differ in their words only", () => {
    const shape = (file: string) =>
      JSON.parse(built.read(file), (key, value) => (key === "description" ? undefined : value));
    expect(shape("functions.zh-CN.json")).toEqual(shape("functions.json"));
    expect(built.read("functions.zh-CN.json")).toMatch(/\p{Script=Han}/u);
    expect(built.read("functions.json")).not.toMatch(/"description": "\p{Script=Han}/u);
  });
});

describe("the page", () => {
  it("shows itself, then loads Microsoft's script, then the functions, then the pane", () => {
    const scripts = [...built.read("taskpane.html").matchAll(/<script src=([^>]+)>/g)].map(([, src]) => src);
    expect(scripts).toEqual([
      expect.stringMatching(/^opening\.\w+\.js$/),
      "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
      "functions.js",
      expect.stringMatching(/^vendor\.\w+\.js$/),
      expect.stringMatching(/^taskpane\.\w+\.js$/),
    ]);
  });

  it("names every script but the functions' by what is in it, so that a browser may keep it", () => {
    const scripts = filesOf(built.folder).filter((file) => file.endsWith(".js"));
    const plain = scripts.filter((file) => !/^\w+\.[0-9a-f]{8}\.js$/.test(file));
    expect(plain).toEqual(["functions.js"]);
  });

  it("lets no script be evaluated from text and sends nothing elsewhere", () => {
    const page = built.read("taskpane.html");
    expect(page).toContain("default-src 'none'");
    expect(page).toContain("connect-src 'self'");
    expect(page).not.toContain("unsafe-eval");
  });
});

describe("the functions' script", () => {
  it("is a classic script that needs nothing else", () => {
    const source = built.read("functions.js");
    expect(() => new Script(source)).not.toThrow();
    expect(source).not.toMatch(/webpackChunk/);
  });

  it("gives Excel every function at once", () => {
    const ids: string[] = [];
    const CustomFunctions = { associate: (id: string) => ids.push(id), Error: class {} };
    new Script(built.read("functions.js")).runInNewContext({ CustomFunctions });
    expect(ids.sort()).toEqual([...functionIds].sort());
  });

  it("runs in a page without Excel", () => {
    expect(() => new Script(built.read("functions.js")).runInNewContext({})).not.toThrow();
  });

  it.each(["fetch(", "XMLHttpRequest", "WebSocket", "EventSource", "sendBeacon"])("knows no %s", (name) => {
    expect(built.read("functions.js")).not.toContain(name);
  });
});

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { validateXML } from "xmllint-wasm";
import { publishManifest } from "../../scripts/build/publish-manifest.mjs";
import { commandIds } from "../../src/taskpane/commands/commands";
import { commandTexts } from "../../src/text/taskpane/commands";

const xml = readFileSync("manifest.xml", "utf8");
const schemas = "../shared/schema";

function all(pattern: RegExp, text = xml): string[] {
  return [...text.matchAll(pattern)].map(([, found]) => found ?? "");
}

describe("the manifest", () => {
  it("finds every resource that it refers to, and refers to every resource that it has", () => {
    const used = new Set(all(/resid="([^"]+)"/g));
    const given = new Set(all(/<bt:(?:Image|Url|String) id="([^"]+)"/g));
    expect([...used].sort()).toEqual([...given].sort());
  });

  it("has no namespace, so that the dot stands inside the functions' names", () => {
    expect(xml).not.toMatch(/<Namespace|Functions\.Namespace/);
  });

  it("has one point for custom functions, in the order that the schema asks for", () => {
    expect(all(/xsi:type="(CustomFunctions)"/g)).toHaveLength(1);
    const point = xml.slice(xml.indexOf('xsi:type="CustomFunctions"'), xml.indexOf("</AllFormFactors>"));
    expect(all(/<(Script|Page|Metadata)>/g, point)).toEqual(["Script", "Page", "Metadata"]);
  });

  it("runs pane, functions and commands in one shared runtime", () => {
    expect(xml).toContain('<Runtime resid="Taskpane.Url" lifetime="long"/>');
    expect(xml).toContain('<FunctionFile resid="Taskpane.Url"/>');
    expect(all(/<Page>\s*<SourceLocation resid="([^"]+)"/g)).toEqual(["Taskpane.Url"]);
    expect(all(/<\/TaskpaneId>\s*<SourceLocation resid="([^"]+)"/g)).toEqual(["Taskpane.Url"]);
  });

  it("says every text in English and in Chinese, within the lengths that Office allows", () => {
    const texts = [
      ...xml.matchAll(/<(DisplayName|Description|bt:String)[^>]*DefaultValue="([^"]*)"[^>]*>\s*(.*?)\s*<\/\1>/gs),
    ];
    expect(texts).toHaveLength(2 + all(/<bt:String id="([^"]+)"/g).length);
    for (const [, element, english = "", inside = ""] of texts) {
      const chinese = /^<(?:bt:)?Override Locale="zh-CN" Value="([^"]+)"\/>$/.exec(inside)?.[1] ?? "";
      expect(chinese).toMatch(/\p{Script=Han}/u);
      expect(Math.max(english.length, chinese.length)).toBeLessThanOrEqual(element === "bt:String" ? 125 : 250);
    }
  });

  it("has a button for every command, in the words of the pane", () => {
    const run = all(/<FunctionName>(\w+)<\/FunctionName>/g);
    expect([...run, "Open"].sort()).toEqual([...commandIds].sort());
    for (const id of commandIds) {
      const { label, tip } = commandTexts[id];
      for (const [resource, text] of [[`${id}.Label`, label] as const, [`${id}.Tip`, tip] as const])
        expect(xml).toMatch(
          new RegExp(`id="${resource}" DefaultValue="${text.en}">\\s*<bt:Override Locale="zh-CN" Value="${text.zh}"/>`),
        );
    }
  });

  it("has buttons on the ribbon and one in the menu of cells, each with an id of its own", () => {
    const ribbon = xml.slice(xml.indexOf("PrimaryCommandSurface"), xml.indexOf('xsi:type="ContextMenu"'));
    const menu = xml.slice(xml.indexOf('<OfficeMenu id="ContextMenuCell">'), xml.indexOf("</OfficeMenu>"));
    const buttons = /<Control xsi:type="Button" id="([^"]+)"/g;
    expect(all(buttons, ribbon)).toEqual(["Fupan.Open", "Fupan.BuildReview", "Fupan.RefreshAll"]);
    expect(all(buttons, menu)).toEqual(["Fupan.OpenHere"]);
    expect(new Set(all(/<(?:Control|Group|CustomTab)[^>]* id="([^"]+)"/g)).size).toBe(6);
  });

  it("names the shortcuts and their Chinese names", () => {
    expect(all(/<ExtendedOverrides Url="([^"]+)"/g)).toEqual(["https://localhost:3000/shortcuts.json"]);
    expect(all(/ResourcesUrl="([^"]+)"/g)).toEqual(["https://localhost:3000/shortcuts.zh-CN.json"]);
  });

  it("names one functions' file for each language", () => {
    const url = xml.slice(xml.indexOf('<bt:Url id="Functions.Metadata.Url"'));
    expect(all(/"https:\/\/localhost:3000\/(functions[^"]*\.json)"/g, url)).toEqual([
      "functions.json",
      "functions.zh-CN.json",
    ]);
  });

  it("asks for what the code needs: the workbook, a shared runtime and a floor of Excel's", () => {
    expect(all(/<Permissions>(.*)<\/Permissions>/g)).toEqual(["ReadWriteDocument"]);
    const sets = Object.fromEntries(
      [...xml.matchAll(/<Set Name="(\w+)" MinVersion="([\d.]+)"/g)].map(([, name, least]) => [name, least]),
    );
    expect(sets).toMatchObject({ SharedRuntime: "1.1", CustomFunctionsRuntime: "1.1" });
    expect(Number(sets.ExcelApi?.split(".")[1])).toBeLessThanOrEqual(14);
  });

  it.skipIf(!existsSync(schemas))("keeps to Microsoft's schema", async () => {
    for (const namespace of ["", "DEV"]) {
      const contents = publishManifest(xml, { baseUrl: "https://sales.example.org/fupan/", namespace });
      const files = readdirSync(schemas).filter((file) => file !== "all.xsd");
      const read = (fileName: string) => ({ fileName, contents: readFileSync(`${schemas}/${fileName}`, "utf8") });
      const { errors } = await validateXML({
        xml: [{ fileName: "manifest.xml", contents }],
        schema: [read("all.xsd")],
        preload: files.map(read),
      });
      expect(errors).toEqual([]);
    }
  });
});

describe("a manifest with a namespace", () => {
  const developed = publishManifest(xml, { baseUrl: "https://dev.example.org/", namespace: "DEV" });

  it("puts it before every function's name", () => {
    expect(developed).toContain('<Namespace resid="Functions.Namespace"/>');
    expect(developed).toContain('<bt:String id="Functions.Namespace" DefaultValue="DEV"/>');
  });

  it("is another add-in, the same one at every build", () => {
    const [id = ""] = all(/<Id>(.*)<\/Id>/g, developed);
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(id).not.toBe(all(/<Id>(.*)<\/Id>/g)[0]);
    expect(publishManifest(xml, { baseUrl: "https://dev.example.org/", namespace: "DEV" })).toBe(developed);
  });

  it("is refused where the name could not stand in a formula", () => {
    expect(() => publishManifest(xml, { baseUrl: "https://dev.example.org/", namespace: "my team" })).toThrow();
  });
});

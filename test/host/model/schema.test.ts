/// <reference types="vite/client" />
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { describe, expect, it } from "vitest";
import type { ObjectType } from "../../../host/protocol/object-type";

interface ClientClass {
  readonly readable: Set<string>;
  readonly writable: Set<string>;
  readonly objects: Set<string>;
  readonly methods: Set<string>;
  readonly isIndexed: boolean;
}

/** What the client's own source says of its classes: the names that go over the wire. */
function clientClasses(): Map<string, ClientClass> {
  const folder = path.dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/package.json"));
  const source = readFileSync(path.join(folder, "dist/excel-win32-16.01.debug.js"), "utf8").replaceAll("\r", "");
  const excel = source.slice(source.indexOf("var _BeginExcel"), source.indexOf("var _EndExcel"));
  const classes = new Map<string, ClientClass>();
  const pattern = /^ {4}var (\w+) = \(function \(_super\) \{\n([\s\S]*?)\n {4}\}\(OfficeExtension\.ClientObject\)\);/gm;
  for (const [, name = "", body = ""] of excel.matchAll(pattern)) {
    const all = (call: string) =>
      new Set([...body.matchAll(new RegExp(`${call}"(\\w+)"`, "g"))].map((match) => match[1] ?? ""));
    const original = listed(body, "_scalarPropertyOriginalNames");
    const plain = listed(body, "_scalarPropertyNames").map((word) => word.slice(0, 1).toUpperCase() + word.slice(1));
    classes.set(name, {
      readable: new Set(original.length > 0 ? original : plain),
      writable: all("_invokeSetProperty\\(this, "),
      objects: all("_createPropertyObject\\(Excel\\.\\w+, this, "),
      methods: new Set([...all("_createMethodObject\\(Excel\\.\\w+, this, "), ...all("_invokeMethod\\(this, ")]),
      isIndexed: body.includes("_createIndexerObject(") || body.includes("_createChildItemObject("),
    });
  }
  sentOtherwise(excel, classes);
  return classes;
}

/** Some setters of the client are replaced by others, which may use another name: `showGridlines` is sent as `Gridlines`. */
function sentOtherwise(excel: string, classes: Map<string, ClientClass>): void {
  for (const [, name = "", property = "", body = ""] of excel.matchAll(
    /function ([A-Za-z]+)_(\w+)_Set\(thisObj, value\) \{\n {12}if \(ALWAYS_TRUE_PLACEHOLDER_OVERRIDE\)([\s\S]*?)\n {8}\}/g,
  )) {
    const writable = classes.get(name)?.writable;
    writable?.delete(property);
    for (const [, sent = ""] of body.matchAll(/_invokeSetProperty\(thisObj, "(\w+)"/g)) writable?.add(sent);
  }
}

function listed(body: string, property: string): string[] {
  const list = new RegExp(`"${property}", \\{\\s*get: function \\(\\) \\{\\s*return \\[([^\\]]*)\\]`).exec(body)?.[1];
  return list === undefined ? [] : [...list.matchAll(/"(\w+)"/g)].map((match) => match[1] ?? "");
}

const isObjectType = (value: unknown): value is ObjectType<unknown> =>
  typeof value === "object" &&
  value !== null &&
  "name" in value &&
  ["properties", "objects", "methods", "item"].some((part) => part in value);

/** Every type table that the host has. */
async function hostTypes(): Promise<ObjectType<unknown>[]> {
  const modules = import.meta.glob("../../../host/model/**/*.ts");
  const loaded = await Promise.all(Object.values(modules).map((load) => load()));
  return loaded.flatMap((module) => Object.values(module as Record<string, unknown>).filter(isObjectType));
}

/** Part of how the client sends large arrays, not of its classes' own lists. */
const INTERNAL = new Set(["Range._ValidateArraySize"]);

describe("The host's type tables", async () => {
  const classes = clientClasses();
  const types = await hostTypes();

  it("are found, and so are the client's classes", () => {
    expect(classes.size).toBeGreaterThan(180);
    expect(types.length).toBeGreaterThan(40);
  });

  it.each(types.map((type) => [type.name, type] as const))(
    "know nothing of %s that the client does not",
    (name, type) => {
      const known = classes.get(name);
      const invented = [
        ...Object.entries(type.properties ?? {}).flatMap(([property, { get, set }]) => [
          ...(get && !known?.readable.has(property) ? [`reading ${property}`] : []),
          ...(set && !known?.writable.has(property) ? [`setting ${property}`] : []),
        ]),
        ...Object.keys(type.objects ?? {}).filter((object) => !known?.objects.has(object)),
        ...Object.keys(type.methods ?? {}).filter(
          (method) => !known?.methods.has(method) && !INTERNAL.has(`${name}.${method}`),
        ),
        ...(type.item && !known?.isIndexed ? ["an indexer"] : []),
      ];
      expect(known, `the client has no class ${name}`).toBeDefined();
      expect(invented).toEqual([]);
    },
  );
});

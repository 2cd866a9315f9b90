import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { functionIds } from "../../../src/functions/names";

const readmes = ["README.md", "README.zh-CN.md"];

describe.each(readmes)("%s", (file) => {
  const text = readFileSync(file, "utf8");

  it("lists every function once, in the order of the registry", () => {
    const listed = [...text.matchAll(/^\| `([A-Z]+\.[A-Z]+)` \|/gm)].map(([, id]) => id);
    expect(listed).toEqual([...functionIds]);
  });

  it("links to files that are there", () => {
    const links = [...text.matchAll(/\]\(([^):]+)\)/g)].map(([, link]) => link ?? "");
    expect(links.length).toBeGreaterThan(4);
    expect(links.filter((link) => !link.endsWith(".png") && !existsSync(link))).toEqual([]);
  });

  it("names only commands that package.json has", () => {
    const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
    const named = [...text.matchAll(/npm run ([a-z:]+)/g)].map(([, script]) => script ?? "");
    expect(named.filter((script) => !(script in scripts))).toEqual([]);
  });

  it("has the sections and tables of the other one", () => {
    const shape = (path: string) =>
      readFileSync(path, "utf8")
        .split("\n")
        .filter((line) => /^(#|\||```|!\[)/.test(line))
        .map((line) => /^(#+|\||```|!\[)/.exec(line)?.[0]);
    expect(shape("README.zh-CN.md")).toEqual(shape("README.md"));
  });
});

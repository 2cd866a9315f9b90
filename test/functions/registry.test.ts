import { describe, expect, it } from "vitest";
import { functionIds } from "../../src/functions/names";
import { registry } from "../../src/functions/registry";

const byId = registry.map((definition) => [definition.id, definition] as const);

const parameters = registry.flatMap(({ id, parameters }) =>
  Object.entries(parameters).map(([name, parameter]) => ({ id, name, ...parameter })),
);

/** A cell of the sheet, such as RFM1: the last column is XFD. */
function isCellReference(text: string): boolean {
  const column = /^([A-Z]{1,3})\d+$/i.exec(text)?.[1]?.toUpperCase();
  return column !== undefined && (column.length < 3 || column <= "XFD");
}

describe("the registry", () => {
  it("holds the functions that sheets know by name", () => {
    expect(registry.map(({ id }) => id).sort()).toEqual([...functionIds].sort());
  });

  it.each(byId)("names %s as Excel allows it", (id) => {
    expect(id).toMatch(/^[A-Z]{2,}\.[A-Z]{2,}$/);
    expect(id.length).toBeLessThanOrEqual(64);
    for (const part of [id, ...id.split(".")]) {
      expect(isCellReference(part)).toBe(false);
      expect(part).not.toMatch(/^R\d*C\d*$/);
    }
  });

  it("has no two names that are one in a saved file, where dots are underscores", () => {
    const saved = registry.map(({ id }) => id.replaceAll(".", "_").toLowerCase());
    expect(new Set(saved).size).toBe(registry.length);
  });

  it.each(byId)("describes %s in both languages, short enough for Excel", (_, { description, parameters }) => {
    for (const { en, zh } of [description, ...Object.values(parameters).map(({ description }) => description)]) {
      expect(en).toMatch(/\w/);
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(Math.max(en.length, zh.length)).toBeLessThanOrEqual(128);
    }
  });

  it.each(byId)("lets only the last parameters of %s be left out", (_, { parameters }) => {
    const optional = Object.values(parameters).map((parameter) => parameter.optional);
    expect(optional).toEqual([...optional].sort((left, right) => Number(left) - Number(right)));
  });

  it("spells parameters as the messages do", () => {
    expect(parameters.filter(({ name }) => !/^[a-z][a-z0-9_]*$/.test(name))).toEqual([]);
  });

  it("asks for the language last, under one name", () => {
    for (const { id, parameters } of registry) {
      const languages = Object.entries(parameters).filter(([, { kind }]) => kind === "language");
      expect(
        languages.map(([name]) => name).every((name) => name === "lang"),
        id,
      ).toBe(true);
      if (languages.length > 0) expect(Object.keys(parameters).at(-1)).toBe("lang");
    }
  });

  it("takes settings under one name", () => {
    expect(parameters.filter(({ kind, name }) => (kind === "settings") !== (name === "settings"))).toEqual([]);
  });
});

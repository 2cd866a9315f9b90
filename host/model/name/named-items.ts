import type { DefinedName } from "../../cells/book";
import { HostObject, type ObjectType } from "../../protocol/object-type";
import { fullAddress } from "../address";
import { flagArgument, textArgument } from "../argument";
import { checkFormula } from "../entry/formula-check";
import { invalidArgument, itemNotFound } from "../excel-error";
import type { Model } from "../model";
import { checkDefinedName } from "../naming";
import { RangeTarget } from "../range/range-target";

interface NameTarget {
  readonly model: Model;
  readonly name: DefinedName;
}

export const namesOf = (model: Model): HostObject<Model> => new HostObject(namedItemCollectionType, model);

const nameObject = (model: Model, name: DefinedName): HostObject<NameTarget> =>
  new HostObject(namedItemType, { model, name });

function find({ book }: Model, key: unknown): DefinedName | undefined {
  const wanted = String(key).toLowerCase();
  return book.names.find((name) => name.name.toLowerCase() === wanted);
}

/** The names of the workbook. Source: learn.microsoft.com/javascript/api/excel/excel.nameditemcollection; verified. */
export const namedItemCollectionType: ObjectType<Model> = {
  name: "NamedItemCollection",
  items: (model) => model.book.names.map((name) => nameObject(model, name)),
  item(model, key) {
    const name = find(model, key);
    if (!name) throw itemNotFound(`there is no name "${String(key)}"`);
    return nameObject(model, name);
  },
  methods: {
    Add: {
      parameters: ["name", "reference"],
      call(model, name, reference) {
        checkDefinedName(model.book, name);
        const added = { name, formula: referenceFormula(reference), visible: true };
        model.book.names.push(added);
        model.structureChanged();
        return nameObject(model, added);
      },
    },
  },
};

/** A formula without its "=" would become a text, which nobody means: refused, stricter than Excel. */
function referenceFormula(reference: unknown): string {
  if (reference instanceof HostObject && reference.target instanceof RangeTarget)
    return `=${fullAddress(reference.target.sheet.name, reference.target.area, "$")}`;
  const formula = textArgument(reference, "reference");
  if (!formula.startsWith("=")) throw invalidArgument("a name's formula starts with =");
  checkFormula(formula);
  return formula;
}

/** Source: learn.microsoft.com/javascript/api/excel/excel.nameditem; verified. */
export const namedItemType: ObjectType<NameTarget> = {
  name: "NamedItem",
  identity: ({ name }) => ({ _Id: name.name }),
  properties: {
    Name: { get: ({ name }) => name.name },
    Formula: {
      get: ({ name }) => name.formula,
      set({ model, name }, value) {
        name.formula = referenceFormula(value);
        model.structureChanged();
      },
    },
    Visible: {
      get: ({ name }) => name.visible,
      set({ name }, value) {
        name.visible = flagArgument(value, "visible");
      },
    },
  },
  methods: {
    Delete: {
      parameters: [],
      call({ model, name }) {
        model.book.names = model.book.names.filter((other) => other !== name);
        model.structureChanged();
      },
    },
  },
};

import type { CustomXmlPart } from "../../cells/book";
import { HostObject, type ObjectType } from "../../protocol/object-type";
import { textArgument } from "../argument";
import { invalidArgument, itemNotFound } from "../excel-error";
import type { Model } from "../model";

interface PartTarget {
  readonly model: Model;
  readonly part: CustomXmlPart;
}

interface PartsTarget {
  readonly model: Model;
  /** Undefined: all parts. */
  readonly namespace?: string | undefined;
}

export const customXmlPartsOf = (model: Model): HostObject<PartsTarget> =>
  new HostObject(customXmlPartCollectionType, { model });

const partObject = (model: Model, part: CustomXmlPart): HostObject<PartTarget> =>
  new HostObject(customXmlPartType, { model, part });

const partsIn = ({ model, namespace }: PartsTarget): CustomXmlPart[] =>
  model.book.customXmlParts.filter(({ xml }) => namespace === undefined || namespaceOf(xml) === namespace);

/** The default namespace of the root element; prefixes at the root are not looked up, as no part of ours has one. */
function namespaceOf(xml: string): string {
  const root = /<[A-Za-z_][^\s/>]*([^>]*)>/.exec(xml);
  return /\sxmlns="([^"]*)"/.exec(root?.[1] ?? "")?.[1] ?? "";
}

/** That Excel refuses a text that is no XML: verified; the code: assumed. */
function xmlArgument(value: unknown): string {
  const xml = textArgument(value, "xml");
  if (!/^\s*(<\?xml[^>]*\?>\s*)?<[A-Za-z_][\s\S]*>\s*$/.test(xml)) throw invalidArgument("the text is not XML");
  return xml;
}

/** Source: learn.microsoft.com/javascript/api/excel/excel.customxmlpartcollection (ExcelApi 1.5); verified. */
export const customXmlPartCollectionType: ObjectType<PartsTarget> = {
  name: "CustomXmlPartCollection",
  items: (target) => partsIn(target).map((part) => partObject(target.model, part)),
  item(target, key) {
    const part = partsIn(target).find(({ id }) => id === key);
    if (!part) throw itemNotFound(`there is no custom XML part ${String(key)}`);
    return partObject(target.model, part);
  },
  methods: {
    Add: {
      parameters: ["xml"],
      call({ model }, xml) {
        const part = { id: model.newId(), xml: xmlArgument(xml) };
        model.book.customXmlParts.push(part);
        return partObject(model, part);
      },
    },
    GetByNamespace: {
      parameters: ["namespaceUri"],
      call: ({ model }, namespace) =>
        new HostObject(customXmlPartCollectionType, { model, namespace: textArgument(namespace, "namespaceUri") }),
    },
  },
};

/** Source: learn.microsoft.com/javascript/api/excel/excel.customxmlpart (ExcelApi 1.5); verified. */
export const customXmlPartType: ObjectType<PartTarget> = {
  name: "CustomXmlPart",
  identity: ({ part }) => ({ _Id: part.id }),
  properties: { Id: { get: ({ part }) => part.id } },
  methods: {
    GetXml: { parameters: [], call: ({ part }) => part.xml },
    SetXml: {
      parameters: ["xml"],
      call({ part }, xml) {
        part.xml = xmlArgument(xml);
      },
    },
    Delete: {
      parameters: [],
      call({ model, part }) {
        model.book.customXmlParts = model.book.customXmlParts.filter((other) => other !== part);
      },
    },
  },
};

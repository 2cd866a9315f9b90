import { NotEmulated } from "./api-error";
import type { QueryInfo } from "./message";
import { type HostObject, memberName } from "./object-type";

/** "values, format/font/bold" as a tree of lower-case names. */
type Selection = Map<string, Selection>;

type Data = Record<string, unknown>;

function selectionOf(paths: readonly string[]): Selection {
  const root: Selection = new Map();
  for (const path of paths) {
    let level = root;
    for (const name of path.toLowerCase().split(/[/.]/)) {
      const next = level.get(name) ?? new Map();
      level.set(name, next);
      level = next;
    }
  }
  return root;
}

const wireNameOf = (table: Readonly<Record<string, unknown>> | undefined, name: string): string | undefined =>
  Object.keys(table ?? {}).find((candidate) => candidate.toLowerCase() === name);

export function identityOf(object: HostObject): Data {
  const identity: Data = { ...object.type.identity?.(object.target) };
  if (object.reference) identity._ReferenceId = object.reference;
  return identity;
}

/** The answer to `load()`: the selected properties of an object, or of every member of a collection. */
export function project(object: HostObject, query: QueryInfo | undefined): Promise<Data> {
  return projectSelection(object, selectionOf(query?.Select ?? []), query);
}

async function projectSelection(object: HostObject, selection: Selection, query?: QueryInfo): Promise<Data> {
  const data = identityOf(object);
  const { type } = object;
  const ofMembers: Selection = new Map();
  if ((selection.size === 0 && !type.items) || selection.has("*")) await readAll(object, data);
  for (const [name, inner] of selection) {
    if (name === "*") continue;
    const property = wireNameOf(type.properties, name);
    const related = wireNameOf(type.objects, name);
    if (property !== undefined) await read(object, property, data);
    else if (related !== undefined) {
      const next = type.objects?.[related]?.(object.target);
      data[related] = next ? await projectSelection(next, inner) : null;
    } else if (type.items) {
      if (name === "items") for (const [key, value] of inner) ofMembers.set(key, value);
      else ofMembers.set(name, inner);
    } else throw new NotEmulated(`${type.name}.${name}`);
  }
  if (type.items) {
    const first = query?.Skip ?? 0;
    const members = type.items(object.target).slice(first, query?.Top === undefined ? undefined : first + query.Top);
    const items: Data[] = [];
    for (const member of members) items.push(await projectSelection(member, ofMembers));
    data._Items = items;
  }
  return data;
}

async function readAll(object: HostObject, data: Data): Promise<void> {
  for (const [name, property] of Object.entries(object.type.properties ?? {}))
    if (property.get) data[name] = await property.get(object.target);
}

async function read(object: HostObject, name: string, data: Data): Promise<void> {
  const property = object.type.properties?.[name];
  if (!property?.get) throw new NotEmulated(`reading ${object.type.name}.${memberName(name)}`);
  data[name] = await property.get(object.target);
}

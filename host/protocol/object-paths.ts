import { ApiError, invalidReference, NotEmulated } from "./api-error";
import { type ArgumentInfo, type ObjectPath, PathType, type RequestBody } from "./message";
import { HostObject, memberName } from "./object-type";

/** Where paths begin, and what outlives a request. */
export interface PathRoots {
  readonly root: HostObject;
  /** Objects that the client asked to keep, by reference. */
  readonly references: ReadonlyMap<string, HostObject>;
  /** Objects beside the workbook, by the name under which the client makes one. */
  readonly services: ReadonlyMap<string, HostObject>;
}

export async function callMethod(
  object: HostObject | null,
  name: string,
  values: readonly unknown[],
): Promise<unknown> {
  if (object === null) throw invalidReference();
  const method = object.type.methods?.[name];
  const described = `${object.type.name}.${memberName(name)}`;
  if (!method) throw new NotEmulated(described);
  const surplus = values.findIndex((value, index) => value !== undefined && index >= method.parameters.length);
  if (surplus >= 0) throw new NotEmulated(`argument ${surplus + 1} of ${described}`);
  return method.call(object.target, ...values);
}

/** The objects that the paths of one request lead to; null for a null object. */
export class ObjectPaths {
  readonly #found = new Map<number, HostObject | null>();

  constructor(
    readonly roots: PathRoots,
    readonly request: RequestBody,
  ) {}

  /** Arguments with objects in place of their paths; what was left out is undefined. */
  async argumentsOf(info: ArgumentInfo | undefined): Promise<unknown[]> {
    const paths = info?.ReferencedObjectPathIds;
    const values: unknown[] = [];
    for (const [index, value] of (info?.Arguments ?? []).entries()) {
      const path = paths?.[index];
      if (typeof path === "number" && path > 0) values.push(await this.resolve(path));
      else values.push(value ?? undefined);
    }
    return values;
  }

  async resolve(id: number): Promise<HostObject | null> {
    const known = this.#found.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[String(id)];
    if (!path) throw new ApiError("InvalidObjectPath", `The object path ${id} is not part of the request.`);
    const object = await this.#follow(path);
    this.#found.set(id, object);
    return object;
  }

  /** As Excel words where an error arose: "Range.values", "WorksheetCollection.getItem". */
  location(id: number, member: string): string {
    const path = this.request.ObjectPaths[String(id)];
    const object = this.#found.get(id);
    if (object) return `${object.type.name}.${memberName(member || "load")}`;
    const parent = this.#found.get(path?.ParentObjectPathId ?? -1);
    const name = path?.ObjectPathType === PathType.indexer ? "getItem" : memberName(path?.Name ?? "");
    return `${parent?.type.name ?? "Workbook"}.${name}`;
  }

  async #follow(path: ObjectPath): Promise<HostObject | null> {
    switch (path.ObjectPathType) {
      case PathType.global:
        return this.roots.root;
      case PathType.nothing:
        return null;
      case PathType.reference: {
        const kept = this.roots.references.get(path.Name);
        if (!kept) throw invalidReference();
        return kept;
      }
    }
    const parent = path.ParentObjectPathId === undefined ? null : await this.resolve(path.ParentObjectPathId);
    // What hangs on a null object is one as well.
    if (parent === null) {
      if (path.ObjectPathType !== PathType.newObject) return null;
      const service = this.roots.services.get(path.Name);
      if (!service) throw new NotEmulated(`new ${path.Name}`);
      return service;
    }
    const { type, target } = parent;
    switch (path.ObjectPathType) {
      case PathType.method: {
        const result = await callMethod(parent, path.Name, await this.argumentsOf(path.ArgumentInfo));
        if (result === null || result instanceof HostObject) return result;
        throw new NotEmulated(`${type.name}.${memberName(path.Name)} as an object`);
      }
      case PathType.property: {
        const related = type.objects?.[path.Name];
        if (!related) throw new NotEmulated(`${type.name}.${memberName(path.Name)}`);
        return related(target);
      }
      case PathType.indexer: {
        if (!type.item) throw new NotEmulated(`${type.name}.getItem`);
        const [key] = await this.argumentsOf(path.ArgumentInfo);
        return type.item(target, key);
      }
      default:
        throw new NotEmulated(`object path of type ${path.ObjectPathType}`);
    }
  }
}

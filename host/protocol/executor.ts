import { ApiError, invalidReference, NotEmulated } from "./api-error";
import { Faults } from "./faults";
import { type Action, ActionType, type ErrorBody, type RequestBody, type ResponseBody } from "./message";
import { callMethod, ObjectPaths } from "./object-paths";
import { type HostObject, memberName } from "./object-type";
import { identityOf, project } from "./projection";

/** Answers the requests of an Office.js client over any object described by an ObjectType. */
export class Executor {
  /** Requests answered so far, but for those in which the client gives back references when a run is over. */
  requests = 0;
  readonly faults = new Faults();
  /** Every error answered, with the host's own explanation, for whoever looks for the cause. */
  readonly refusals: { readonly location: string; readonly error: ApiError }[] = [];
  readonly #references = new Map<string, HostObject>();
  #lastReference = 0;
  #previous: Promise<unknown> = Promise.resolve();

  constructor(
    readonly root: HostObject,
    readonly services: ReadonlyMap<string, HostObject> = new Map(),
  ) {}

  /** One request at a time, because a calculation may be awaited within it. */
  execute(request: RequestBody): Promise<ResponseBody> {
    return this.between(() => this.#answer(request));
  }

  /** Work of others on the same workbook, between two requests. */
  between<Result>(work: () => Result | Promise<Result>): Promise<Result> {
    const result = this.#previous.then(work);
    this.#previous = result.catch(() => undefined);
    return result;
  }

  async #answer(request: RequestBody): Promise<ResponseBody> {
    // The client sends these by itself and at its own time, and nobody hears of their failure: they are neither counted nor failed.
    const isCleanup = request.Actions.some((action) => action.Name === "_RemoveReference");
    if (!isCleanup) this.requests += 1;
    const paths = new ObjectPaths({ root: this.root, references: this.#references, services: this.services }, request);
    const results: { ActionId: number; Value: unknown }[] = [];
    for (const [index, action] of request.Actions.entries()) {
      try {
        if (!isCleanup) this.faults.pass();
        const value = await this.#perform(paths, action);
        if (value !== undefined) results.push({ ActionId: action.Id, Value: value });
      } catch (error) {
        // Requests are no transactions: what ran before the failing action stays, the rest is skipped.
        // Source: learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling; verified.
        const location = paths.location(action.ObjectPathId, action.Name);
        const refusal = { location, error: asApiError(error) };
        this.refusals.push(refusal);
        return { Results: results, Error: errorBody(refusal.error, index, location) };
      }
    }
    return { Results: results };
  }

  async #perform(paths: ObjectPaths, action: Action): Promise<unknown> {
    // Callbacks of the client hang on the result of a trace.
    if (action.ActionType === ActionType.trace) return null;
    const object = await paths.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.instantiate:
        return object && identityOf(object);
      case ActionType.query:
      case ActionType.queryAsJson:
        return object && project(object, action.QueryInfo);
      case ActionType.method:
        return this.#call(object, action.Name, await paths.argumentsOf(action.ArgumentInfo));
      case ActionType.setProperty: {
        const [value] = await paths.argumentsOf(action.ArgumentInfo);
        setProperty(object, action.Name, value);
        return undefined;
      }
      case ActionType.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {}))
          setProperty(object, name.slice(0, 1).toUpperCase() + name.slice(1), value);
        return undefined;
      default:
        throw new NotEmulated(`action of type ${action.ActionType}`);
    }
  }

  #call(object: HostObject | null, name: string, values: unknown[]): unknown {
    if (name === "_KeepReference") {
      if (object && !object.reference) {
        this.#lastReference += 1;
        object.reference = `ref:${this.#lastReference}`;
        this.#references.set(object.reference, object);
      }
      return undefined;
    }
    if (name === "_RemoveReference") {
      this.#references.delete(String(values[0]));
      return undefined;
    }
    return callMethod(object, name, values);
  }
}

function setProperty(object: HostObject | null, name: string, value: unknown): void {
  if (object === null) throw invalidReference();
  const described = `${object.type.name}.${memberName(name)}`;
  const property = object.type.properties?.[name];
  if (!property) throw new NotEmulated(described);
  if (!property.set) throw new NotEmulated(`setting ${described}`);
  property.set(object.target, value);
}

function asApiError(thrown: unknown): ApiError {
  if (thrown instanceof ApiError) return thrown;
  return new ApiError(
    "EmulatorCrash",
    thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown),
    "",
    500,
  );
}

const errorBody = (error: ApiError, index: number, location: string): ErrorBody => ({
  Code: error.code,
  Message: error.message,
  HttpStatusCode: error.status,
  ActionIndex: index,
  Location: location,
});

import { beforeEach, describe, expect, it } from "vitest";
import { ApiError } from "../../../host/protocol/api-error";
import { Executor } from "../../../host/protocol/executor";
import { type Action, ActionType, type ObjectPath, PathType } from "../../../host/protocol/message";
import { HostObject, type ObjectType } from "../../../host/protocol/object-type";

interface Shelf {
  readonly books: { id: string; title: string }[];
}

const bookType: ObjectType<Shelf["books"][number]> = {
  name: "Book",
  identity: (book) => ({ Id: book.id }),
  properties: {
    Title: {
      get: (book) => book.title,
      set(book, title) {
        if (typeof title !== "string") throw new ApiError("InvalidArgument", "no title");
        book.title = title;
      },
    },
    Pages: { get: async () => 300 },
  },
};

const shelfType: ObjectType<Shelf> = {
  name: "Shelf",
  items: (shelf) => shelf.books.map((book) => new HostObject(bookType, book)),
  item: (shelf, key) => {
    const book = shelf.books.find((candidate) => candidate.id === key);
    if (!book) throw new ApiError("ItemNotFound", "no such book");
    return new HostObject(bookType, book);
  },
  methods: {
    Find: {
      parameters: ["title"],
      call(shelf, title) {
        const book = shelf.books.find((candidate) => candidate.title === title);
        return book ? new HostObject(bookType, book) : null;
      },
    },
    Count: { parameters: [], call: (shelf) => shelf.books.length },
  },
};

let shelf: Shelf;
let executor: Executor;
beforeEach(() => {
  shelf = {
    books: [
      { id: "a", title: "Emma" },
      { id: "b", title: "Ulysses" },
    ],
  };
  executor = new Executor(new HostObject(shelfType, shelf));
});

const SHELF: ObjectPath = { Id: 1, ObjectPathType: PathType.global, Name: "" };
const EMMA: ObjectPath = {
  Id: 2,
  ObjectPathType: PathType.indexer,
  Name: "",
  ParentObjectPathId: 1,
  ArgumentInfo: { Arguments: ["a"] },
};

let lastAction = 0;
function action(type: number, path: ObjectPath, rest: Partial<Action> = {}): Action {
  lastAction += 1;
  return { Id: lastAction, ActionType: type, Name: "", ObjectPathId: path.Id, ...rest };
}

async function run(actions: Action[], ...paths: ObjectPath[]) {
  const known = [SHELF, EMMA, ...paths];
  const answer = await executor.execute({
    Actions: actions,
    ObjectPaths: Object.fromEntries(known.map((path) => [String(path.Id), path])),
  });
  return { values: answer.Results.map((result) => result.Value), error: answer.Error };
}

const set = (path: ObjectPath, name: string, value: unknown) =>
  action(ActionType.setProperty, path, { Name: name, ArgumentInfo: { Arguments: [value] } });
const load = (path: ObjectPath, ...names: string[]) => action(ActionType.query, path, { QueryInfo: { Select: names } });

describe("The executor", () => {
  it("gives an object's identity when it is instantiated", async () => {
    expect(await run([action(ActionType.instantiate, EMMA)])).toMatchObject({ values: [{ Id: "a" }] });
  });

  it("loads properties by the caller's names, in any case", async () => {
    expect(await run([load(EMMA, "title")])).toMatchObject({ values: [{ Id: "a", Title: "Emma" }] });
    expect(await run([load(EMMA, "TITLE")])).toMatchObject({ values: [{ Title: "Emma" }] });
  });

  it("loads every scalar property when none is named, waiting for those that take their time", async () => {
    expect(await run([load(EMMA)])).toMatchObject({ values: [{ Id: "a", Title: "Emma", Pages: 300 }] });
  });

  it("loads members of a collection, whole or a part", async () => {
    expect(await run([load(SHELF, "items/title")])).toMatchObject({
      values: [{ _Items: [{ Title: "Emma" }, { Title: "Ulysses" }] }],
    });
    const part = action(ActionType.query, SHELF, { QueryInfo: { Select: ["title"], Skip: 1, Top: 1 } });
    expect(await run([part])).toMatchObject({ values: [{ _Items: [{ Title: "Ulysses" }] }] });
  });

  it("sets properties, one or several", async () => {
    await run([set(EMMA, "Title", "Persuasion")]);
    expect(shelf.books[0]?.title).toBe("Persuasion");
    await run([action(ActionType.update, EMMA, { ObjectState: { title: "Emma" } })]);
    expect(shelf.books[0]?.title).toBe("Emma");
  });

  it("returns what a method returns", async () => {
    expect(await run([action(ActionType.method, SHELF, { Name: "Count" })])).toMatchObject({ values: [2] });
  });

  it("gives null for a null object, and refuses to change one", async () => {
    const nobody: ObjectPath = {
      Id: 3,
      ObjectPathType: PathType.method,
      Name: "Find",
      ParentObjectPathId: 1,
      ArgumentInfo: { Arguments: ["Walden"] },
    };
    expect(await run([action(ActionType.instantiate, nobody)], nobody)).toEqual({ values: [null], error: undefined });
    expect(await run([set(nobody, "Title", "x")], nobody)).toMatchObject({ error: { Code: "InvalidReference" } });
  });

  it("keeps an object by reference until the client gives it back", async () => {
    const kept = await run([
      action(ActionType.method, EMMA, { Name: "_KeepReference" }),
      action(ActionType.instantiate, EMMA),
    ]);
    expect(kept.values).toEqual([{ Id: "a", _ReferenceId: "ref:1" }]);
    const reference: ObjectPath = { Id: 3, ObjectPathType: PathType.reference, Name: "ref:1" };
    expect(await run([load(reference, "title")], reference)).toMatchObject({ values: [{ Title: "Emma" }] });
    await run([action(ActionType.method, SHELF, { Name: "_RemoveReference", ArgumentInfo: { Arguments: ["ref:1"] } })]);
    expect(await run([load(reference, "title")], reference)).toMatchObject({ error: { Code: "InvalidReference" } });
  });

  it.each([
    ["a property", () => load(EMMA, "price"), "not emulated: Book.price"],
    ["a property that cannot be set", () => set(EMMA, "Pages", 1), "not emulated: setting Book.pages"],
    ["a method", () => action(ActionType.method, SHELF, { Name: "Burn" }), "not emulated: Shelf.burn"],
    [
      "an argument",
      () => action(ActionType.method, SHELF, { Name: "Count", ArgumentInfo: { Arguments: [1] } }),
      "not emulated: argument 1 of Shelf.count",
    ],
    ["an action", () => action(42, EMMA), "not emulated: action of type 42"],
  ])("names %s that the host does not have", async (_, unknown, message) => {
    expect(await run([unknown()])).toMatchObject({ error: { Code: "EmulatorNotImplemented", Message: message } });
  });

  it("stops at the first error, keeps what came before and says where it was", async () => {
    const { values, error } = await run([
      action(ActionType.instantiate, EMMA),
      set(EMMA, "Title", "Sense"),
      set(EMMA, "Title", 7),
      set(EMMA, "Title", "Nonsense"),
    ]);
    expect(values).toHaveLength(1);
    expect(error).toMatchObject({
      Code: "InvalidArgument",
      Message: "no title",
      ActionIndex: 2,
      Location: "Book.title",
    });
    expect(shelf.books[0]?.title).toBe("Sense");
    expect(executor.refusals).toHaveLength(1);
  });

  it("locates an error in a path at the collection's getItem", async () => {
    const missing: ObjectPath = { ...EMMA, Id: 3, ArgumentInfo: { Arguments: ["z"] } };
    const { error } = await run([action(ActionType.instantiate, SHELF), load(missing, "title")], missing);
    expect(error).toMatchObject({ Code: "ItemNotFound", Location: "Shelf.getItem" });
  });

  it("fails at the n-th action from now on, once", async () => {
    await run([load(EMMA, "title")]);
    executor.faults.failAt(2, "GeneralException");
    const twoLoads = () => run([load(EMMA, "title"), load(EMMA, "title")]);
    const failed = await twoLoads();
    expect(failed.values).toHaveLength(1);
    expect(failed.error?.Code).toBe("GeneralException");
    expect((await twoLoads()).error).toBeUndefined();
    expect(executor.faults.actionCount).toBe(5);
  });

  it("counts requests and actions, but not those in which the client gives references back", async () => {
    await run([load(EMMA, "title"), load(EMMA, "title")]);
    await run([action(ActionType.method, SHELF, { Name: "_RemoveReference", ArgumentInfo: { Arguments: ["ref:1"] } })]);
    expect([executor.requests, executor.faults.actionCount]).toEqual([1, 2]);
  });
});

import { readFileSync } from "node:fs";
import { createContext, Script } from "node:vm";

/** What goes back to Excel for one call: the value, or the runtime's own number for the error and its message. */
export type Answer = { readonly value: unknown } | { readonly error: number; readonly message: string };

export interface Runtime {
  /** Calls functions as Excel does: all in one message, answers in the order of the calls. */
  call(calls: readonly (readonly [id: string, passed: readonly unknown[]])[]): Promise<Answer[]>;
}

/** Error and rich values are passed on to the function (allowErrorForDataTypeAny, allowCustomDataForDataTypeAny). */
const FLAGS = 4 | 8;

type ResultEntry = [id: number, succeeded: boolean, value: unknown, code?: number];

interface OutgoingMessage {
  readonly id: number;
  readonly type: number;
  readonly message?: { readonly body?: string | object };
}

/**
 * Microsoft's custom functions runtime, unmodified, in a page that is only as much of one as it asks for, with a bridge in
 * place of Excel. The script of functions runs after it, as in the add-in's page.
 */
export function loadRuntime(functionsScript: string): Runtime {
  const waiting = new Map<number, (answer: Answer) => void>();
  const bridge = {
    onMessageFromHost: (_text: string): void => {},
    sendMessageToHost(text: string): void {
      const sent = JSON.parse(text) as OutgoingMessage;
      for (const [id, succeeded, value, code] of resultsIn(sent)) {
        waiting.get(id)?.(succeeded ? { value } : { error: code ?? -1, message: String(value) });
        waiting.delete(id);
      }
      const body = JSON.stringify({ Results: [], ProcessedResult: [] });
      const received = { id: sent.id, type: 2, message: { statusCode: 200, headers: {}, body } };
      setTimeout(() => bridge.onMessageFromHost(JSON.stringify(received)));
    },
  };
  const page = createContext(pageWith(bridge));
  new Script(readFileSync(RUNTIME, "utf8")).runInContext(page);
  new Script(functionsScript).runInContext(page);

  let lastId = 0;
  return {
    call(calls) {
      const entries: unknown[] = [];
      const answers = calls.map(([name, passed]) => {
        const id = ++lastId;
        entries.push([1, 1000, "", [id, name, passed.map(packed), null, FLAGS], 0]);
        return new Promise<Answer>((resolve) => waiting.set(id, resolve));
      });
      bridge.onMessageFromHost(JSON.stringify({ type: 3, message: { entries } }));
      return Promise.all(answers);
    },
  };
}

/** Excel sends every value that is more than a plain one as text inside an object. */
function packed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(packed);
  return typeof value === "object" && value !== null ? { value: JSON.stringify(value) } : value;
}

const RUNTIME = "node_modules/@microsoft/office-js/dist/custom-functions-runtime.debug.js";

function resultsIn({ message }: OutgoingMessage): ResultEntry[] {
  const body = typeof message?.body === "string" ? (JSON.parse(message.body) as object) : message?.body;
  const { Actions = [] } = (body ?? {}) as {
    Actions?: { Name: string; ArgumentInfo?: { Arguments: [ResultEntry[]] } }[];
  };
  return Actions.filter(({ Name }) => Name === "SetInvocationArrayResults").flatMap(
    ({ ArgumentInfo }) => ArgumentInfo?.Arguments[0] ?? [],
  );
}

function pageWith(bridge: object): Record<string, unknown> {
  const nothing = () => {};
  const element = { setAttribute: nothing, appendChild: nothing, style: {} };
  const script = {
    src: "https://appsforoffice.microsoft.com/lib/1/hosted/custom-functions-runtime.debug.js",
    getAttribute: () => null,
    parentNode: { insertBefore: nothing },
  };
  const storage = { getItem: () => null, setItem: nothing, removeItem: nothing };
  const page: Record<string, unknown> = {
    _richApiNativeBridge: bridge,
    console: { ...console, warn: nothing, log: nothing },
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    document: {
      readyState: "complete",
      addEventListener: nothing,
      getElementsByTagName: (name: string) => [name === "script" ? script : element],
      createElement: () => element,
      head: element,
      documentElement: element,
      location: {},
      cookie: "",
    },
    navigator: { userAgent: "Excel", platform: "" },
    location: { href: "https://localhost/", search: "", hash: "", protocol: "https:", host: "localhost" },
    history: {},
    localStorage: storage,
    sessionStorage: storage,
    addEventListener: nothing,
    removeEventListener: nothing,
    postMessage: nothing,
    name: "",
  };
  for (const name of ["window", "self", "parent", "top"]) page[name] = page;
  return page;
}

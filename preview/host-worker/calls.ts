/** Calls of one thread to an object of another, over messages. */

type Method = (...given: never[]) => unknown;

/** The same methods, seen from the other thread: each answer is a promise. */
export type Remote<Desk> = {
  readonly [Name in keyof Desk]: Desk[Name] extends (...given: infer Given) => infer Answer
    ? (...given: Given) => Promise<Awaited<Answer>>
    : never;
};

interface Call {
  readonly id: number;
  readonly name: string;
  readonly given: readonly unknown[];
}

interface Answer {
  readonly id: number;
  readonly value?: unknown;
  readonly error?: string;
}

type Port = Pick<MessagePort, "postMessage" | "onmessage">;

export function answerCalls<Desk extends object>(port: Port, desk: Desk): void {
  port.onmessage = async ({ data }) => {
    const { id, name, given } = data as Call;
    let answer: Answer;
    try {
      answer = { id, value: await (desk[name as keyof Desk] as Method)(...(given as never[])) };
    } catch (error) {
      answer = { id, error: error instanceof Error ? error.message : String(error) };
    }
    port.postMessage(answer);
  };
}

export function callsOver<Desk extends object>(port: Port): Remote<Desk> {
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  let lastId = 0;
  port.onmessage = ({ data }) => {
    const { id, value, error } = data as Answer;
    const call = waiting.get(id);
    waiting.delete(id);
    if (error === undefined) call?.resolve(value);
    else call?.reject(new Error(error));
  };
  const call = (name: string, given: readonly unknown[]) =>
    new Promise((resolve, reject) => {
      lastId += 1;
      waiting.set(lastId, { resolve, reject });
      port.postMessage({ id: lastId, name, given } satisfies Call);
    });
  return new Proxy({} as Remote<Desk>, {
    get:
      (_, name) =>
      (...given: unknown[]) =>
        call(String(name), given),
  });
}

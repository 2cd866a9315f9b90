import { ApiError } from "./api-error";
import type { RequestBody, ResponseBody } from "./message";

/** The global that the client looks for when it loads, and then sends every request through: JSON text both ways. */
export interface NativeBridge {
  sendMessageToHost(text: string): void;
  /** Assigned by the client. */
  onMessageFromHost: ((text: string) => void) | null;
}

export interface RequestHandler {
  execute(request: RequestBody): Promise<ResponseBody>;
  /** Largest request and response, in bytes. */
  readonly payloadLimit: number;
}

interface Envelope {
  readonly id: number;
  readonly message: { readonly body: RequestBody };
}

const RESPONSE = 2;

/** A bridge to whichever host `current` names at the time of a request, so that hosts can be swapped behind one client. */
export function bridgeTo(current: () => RequestHandler): NativeBridge {
  const bridge: NativeBridge = {
    onMessageFromHost: null,
    sendMessageToHost(text) {
      void answerText(current(), text).then((answer) => bridge.onMessageFromHost?.(answer));
    },
  };
  return bridge;
}

/** What the client sent, as text, and what it is to be told. */
export async function answerText(host: RequestHandler, text: string): Promise<string> {
  const { id, message } = JSON.parse(text) as Envelope;
  const body = await answer(host, message.body, text);
  return JSON.stringify({ id, type: RESPONSE, message: { statusCode: 200, headers: {}, body } });
}

async function answer(host: RequestHandler, request: RequestBody, text: string): Promise<string> {
  if (isLonger(text, host.payloadLimit)) return refusal("Request");
  const body = JSON.stringify(await host.execute(request));
  return isLonger(body, host.payloadLimit) ? refusal("Response") : body;
}

const LIMITS_PAGE =
  "https://docs.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins";

/**
 * Source: learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization (5 MB in Excel on the
 * web alone: office-js-docs-pr#5333); message of a request verified by specklesystems/speckle-excel#9, of a response assumed.
 */
function refusal(what: "Request" | "Response"): string {
  const error = new ApiError(
    `${what}PayloadSizeLimitExceeded`,
    `The ${what.toLowerCase()} payload size has exceeded the limit. Please refer to the documentation: "${LIMITS_PAGE}".`,
  );
  return JSON.stringify({
    Results: [],
    Error: { Code: error.code, Message: error.message, HttpStatusCode: 413, ActionIndex: 0, Location: "" },
  });
}

/** No character takes more than three bytes: most texts need no counting. */
const isLonger = (text: string, bytes: number): boolean =>
  3 * text.length > bytes && new TextEncoder().encode(text).length > bytes;

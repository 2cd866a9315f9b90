import { describe, expect, it } from "vitest";
import { bridgeTo, type RequestHandler } from "../../../host/protocol/bridge";
import type { RequestBody } from "../../../host/protocol/message";

/** Sends one request over a bridge and gives what comes back. */
async function sent(
  host: RequestHandler,
  body: unknown,
): Promise<{ id: number; type: number; body: Record<string, unknown> }> {
  const bridge = bridgeTo(() => host);
  const text = await new Promise<string>((resolve) => {
    bridge.onMessageFromHost = resolve;
    bridge.sendMessageToHost(
      JSON.stringify({ id: 7, type: 1, flags: 1, message: { url: "ProcessQuery", method: "POST", body } }),
    );
  });
  const { id, type, message } = JSON.parse(text);
  return { id, type, body: JSON.parse(message.body) };
}

const REQUEST: RequestBody = { Actions: [], ObjectPaths: {} };
const answering = (value: unknown, payloadLimit = 1000): RequestHandler => ({
  payloadLimit,
  execute: async () => ({ Results: [{ ActionId: 1, Value: value }] }),
});

describe("The bridge between client and host", () => {
  it("brings a request to the host and its answer back under the request's number", async () => {
    expect(await sent(answering("yes"), REQUEST)).toEqual({
      id: 7,
      type: 2,
      body: { Results: [{ ActionId: 1, Value: "yes" }] },
    });
  });

  it("refuses a request that is too large, without asking the host", async () => {
    const { body } = await sent(answering("yes", 50), REQUEST);
    expect(body).toMatchObject({ Results: [], Error: { Code: "RequestPayloadSizeLimitExceeded" } });
  });

  it("refuses an answer that is too large, counted in bytes", async () => {
    // 400 characters, 1,200 bytes
    const { body } = await sent(answering("复".repeat(400)), REQUEST);
    expect(body).toMatchObject({ Error: { Code: "ResponsePayloadSizeLimitExceeded" } });
  });
});

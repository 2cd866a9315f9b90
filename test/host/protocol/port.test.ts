import { describe, expect, it } from "vitest";
import type { RequestHandler } from "../../../host/protocol/bridge";
import { answerOver, bridgeOver } from "../../../host/protocol/port";

const host = (name: string): RequestHandler => ({
  payloadLimit: 1000,
  execute: async () => ({ Results: [{ ActionId: 1, Value: name }] }),
});

/** Sends one request through a port and gives the value that comes back. */
function asked(port: MessagePort): Promise<unknown> {
  const bridge = bridgeOver(port);
  return new Promise((resolve) => {
    bridge.onMessageFromHost = (text) => resolve(JSON.parse(JSON.parse(text).message.body).Results[0].Value);
    bridge.sendMessageToHost(JSON.stringify({ id: 1, type: 1, message: { body: { Actions: [], ObjectPaths: {} } } }));
  });
}

describe("The bridge between two threads", () => {
  it("brings requests to the host and answers back", async () => {
    const { port1, port2 } = new MessageChannel();
    answerOver(port2, async () => host("first"));
    expect(await asked(port1)).toBe("first");
    port1.close();
  });

  it("holds requests until a workbook is open", async () => {
    const { port1, port2 } = new MessageChannel();
    let open: (host: RequestHandler) => void = () => {};
    const opening = new Promise<RequestHandler>((resolve) => {
      open = resolve;
    });
    answerOver(port2, () => opening);
    const answer = asked(port1);
    open(host("opened later"));
    expect(await answer).toBe("opened later");
    port1.close();
  });

  it("asks the host of the moment", async () => {
    const { port1, port2 } = new MessageChannel();
    let current = host("first");
    answerOver(port2, async () => current);
    await asked(port1);
    current = host("second");
    expect(await asked(port1)).toBe("second");
    port1.close();
  });
});

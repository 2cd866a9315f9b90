/** The bridge where host and client live on two threads: text goes through a message port, as it does between processes in Excel. */
import { answerText, type NativeBridge, type RequestHandler } from "./bridge";

/** The client's end. */
export function bridgeOver(port: MessagePort): NativeBridge {
  const bridge: NativeBridge = {
    onMessageFromHost: null,
    sendMessageToHost: (text) => port.postMessage(text),
  };
  port.onmessage = ({ data }) => bridge.onMessageFromHost?.(data as string);
  return bridge;
}

/** The host's end: answers with whichever host `current` comes to, and waits for it where a workbook is still being opened. */
export function answerOver(port: MessagePort, current: () => Promise<RequestHandler>): void {
  port.onmessage = async ({ data }) => {
    port.postMessage(await answerText(await current(), data as string));
  };
}

/** The thread of the stand-in for Excel: one port for each Office.js client, one for the page that owns it, one for a grid. */
import { answerOver } from "../../host/protocol/port";
import { answerCalls } from "./calls";
import { Desk } from "./desk";

export interface Connection {
  readonly kind: "client" | "owner" | "grid";
  readonly port: MessagePort;
}

const desk = new Desk();

globalThis.onmessage = ({ data: { kind, port } }: MessageEvent<Connection>) => {
  if (kind === "client") answerOver(port, () => desk.client);
  else if (kind === "owner") answerCalls(port, desk);
  else desk.showOn((update) => port.postMessage(update));
};

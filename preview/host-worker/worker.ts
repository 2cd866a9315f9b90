/** The thread of the stand-in for Excel: one port for the Office.js client, one for the page that owns it. */
import { answerOver } from "../../host/protocol/port";
import { answerCalls } from "./calls";
import { Desk } from "./desk";

export interface Ports {
  readonly client: MessagePort;
  readonly owner: MessagePort;
}

const desk = new Desk();

globalThis.onmessage = ({ data }: MessageEvent<Ports>) => {
  answerOver(data.client, async () => (await desk.current).host);
  answerCalls(data.owner, desk);
};

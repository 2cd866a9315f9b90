import { callsOver, type Remote } from "./calls";
import type { Desk } from "./desk";
import type { Ports } from "./worker";

/** The host on a thread of its own, as the workbook in Excel lives in another process than the pane. */
export function startHost(script: string): { client: MessagePort; desk: Remote<Desk> } {
  const worker = new Worker(script);
  const client = new MessageChannel();
  const owner = new MessageChannel();
  const ports: Ports = { client: client.port2, owner: owner.port2 };
  worker.postMessage(ports, [ports.client, ports.owner]);
  return { client: client.port1, desk: callsOver<Desk>(owner.port1) };
}

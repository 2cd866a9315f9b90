import { createRoot } from "react-dom/client";
import type { Language } from "../text/language";
import { associateCommands } from "./commands/commands";
import { App, type AppProps } from "./shell/app";
import { runCommand } from "./shell/jobs/run-command";
import { PersonalMemory } from "./shell/memory";
import { newSession } from "./shell/session";
import { start, watchOrders } from "./shell/start";

/** How long the pane waits for Excel before it says that something is wrong. */
const PATIENCE = 5000;

/** What the code of the pane calls; the manifest asks for it too, but a shared file may open anywhere. */
const REQUIRED_SET = "1.12";

const container = document.getElementById("root");
if (container) {
  const root = createRoot(container);
  const show = (hindrance?: AppProps["hindrance"]) => {
    const memory = new PersonalMemory(() => localStorage, inOffice()?.partitionKey);
    const session = newSession(memory.read().language ?? displayLanguage());
    root.render(<App session={session} memory={memory} hindrance={hindrance} />);
    if (hindrance) return;
    const started = start(session);
    watchOrders(session);
    associateCommands((command) => void runCommand(session, command, started));
  };
  const timer = setTimeout(show, PATIENCE, "officeMissing");
  // An answer after the time is still welcome: it replaces the message.
  if (typeof Office !== "undefined") {
    void Office.onReady(({ host }) => {
      clearTimeout(timer);
      show(hindranceIn(host));
    });
  }
}

function inOffice(): Office.Context | undefined {
  return typeof Office === "undefined" ? undefined : Office.context;
}

/** Outside Office its script answers too, with no host. */
function hindranceIn(host: Office.HostType): AppProps["hindrance"] {
  if (host !== Office.HostType.Excel) return "notExcel";
  return Office.context.requirements.isSetSupported("ExcelApi", REQUIRED_SET) ? undefined : "hostTooOld";
}

function displayLanguage(): Language {
  const language = inOffice()?.displayLanguage ?? navigator.language;
  return language.toLowerCase().startsWith("zh") ? "zh" : "en";
}

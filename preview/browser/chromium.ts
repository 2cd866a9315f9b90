import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

/** Where the systems keep the browser; CHROMIUM names another. */
const PLACES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/microsoft-edge",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** Undefined where none is installed. */
export const chromiumPath = (): string | undefined => process.env.CHROMIUM ?? PLACES.find((place) => existsSync(place));

/** The browser that the machine has, with a profile of its own that is gone afterwards. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = chromiumPath();
  if (executablePath === undefined)
    throw new Error("No Chromium, Chrome or Edge was found; install one, or name it: CHROMIUM=/path/to/chromium");
  return chromium.launch({
    executablePath,
    args: [
      // Chromium refuses to run as root inside its sandbox, which is how build machines start it.
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

/** LibreOffice as a program to call: a profile of its own each time, thrown away afterwards. */
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const OLDEST_MAJOR = 25;
export const TIMEOUT_MS = 300_000;

/**
 * By default LibreOffice believes the results that a file brings along and would confirm any of them; 0 means "always
 * calculate anew" (org.openoffice.Office.Calc, Formula/Load).
 */
export const ALWAYS_CALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

/** Runs `work` in an empty folder that is gone afterwards. */
export async function inFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(path.join(tmpdir(), "fupan-office-"));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

export async function requireOffice(): Promise<void> {
  const { stdout } = await run("soffice", ["--version"]).catch(() => ({ stdout: "" }));
  const major = Number(/LibreOffice (\d+)/.exec(stdout)?.[1] ?? 0);
  if (major < OLDEST_MAJOR) {
    const found = stdout.trim() || "none";
    throw new Error(`LibreOffice ${OLDEST_MAJOR} or newer is needed as "soffice" (found: ${found}).`);
  }
}

export interface Conversion {
  readonly file: string;
  readonly format: "xlsx" | "pdf";
  /** An existing folder; the result takes the file's name there. */
  readonly into: string;
  /** Calculate every formula anew instead of showing the results that the file holds. */
  readonly recalculate: boolean;
}

/** Gives the path of the converted file. */
export async function convert({ file, format, into, recalculate }: Conversion): Promise<string> {
  return inFolder(async (profile) => {
    await mkdir(path.join(profile, "user"));
    if (recalculate) await writeFile(path.join(profile, "user", "registrymodifications.xcu"), ALWAYS_CALCULATE);
    await run(
      "soffice",
      ["--headless", `-env:UserInstallation=file://${profile}`, "--convert-to", format, "--outdir", into, file],
      { timeout: TIMEOUT_MS },
    );
    return path.join(into, `${path.parse(file).name}.${format}`);
  });
}

/** Draws each page of a PDF as `page-1.png`, `page-2.png`, … */
export async function drawPages(pdf: string, into: string, dotsPerInch: number): Promise<void> {
  await run("pdftoppm", ["-r", String(dotsPerInch), "-png", pdf, path.join(into, "page")], { timeout: TIMEOUT_MS });
}

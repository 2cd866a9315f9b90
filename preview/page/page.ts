/** The preview: a grid and the pane beside it, on a workbook that the host holds on a thread of its own. */
import { type Language, say } from "../../src/text/language";
import { previewTexts } from "../../src/text/preview";
import type { ExcelWindow } from "../excel-page/excel-context";
import type { PaneHome } from "../excel-page/framed";
import { startHost } from "../host-worker/start-host";
import { gridWords } from "./grid/grid-words";

const byId = <Kind extends HTMLElement>(id: string): Kind => document.getElementById(id) as Kind;

const host = startHost("/stand-in/host-worker.js");
let excel: ExcelWindow = {
  language: navigator.language.startsWith("zh") ? "zh" : "en",
  theme: matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light",
};
let fileName = "fupan";

/** From now on the host's news wait here for the grid. */
const updates = host.connect("grid");
const sheet = Promise.all([import("./sheet"), gridWords(excel.language)]).then(([{ openSheet }, words]) =>
  openSheet(updates, byId("sheet"), {
    container: byId("grid"),
    language: excel.language,
    words,
    isDark: excel.theme === "dark",
    onType: (sheetId, entries) => {
      host.desk.type(sheetId, entries).then(
        () => tell(""),
        (error: Error) => tell(say(excel.language, previewTexts.notTaken, { reason: error.message })),
      );
    },
    onActivate: (sheetId) => void host.desk.activate(sheetId),
  }),
);

declare global {
  interface Window {
    /** The pane's frame looks here for its Excel. */
    paneHome: PaneHome;
  }
}

window.paneHome = {
  get excel() {
    return excel;
  },
  connect: () => host.connect("client"),
};

function tell(message: string): void {
  byId("message").textContent = message;
}

/** Words and colours of the page; the pane starts anew, as it does when Excel's language changes. */
function dress(): void {
  const { language, theme } = excel;
  document.documentElement.lang = language === "zh" ? "zh-CN" : "en";
  document.title = say(language, previewTexts.title);
  document.body.classList.toggle("dark", theme === "dark");
  for (const element of document.querySelectorAll<HTMLElement>("[data-text]"))
    element.textContent = say(language, previewTexts[element.dataset.text as keyof typeof previewTexts]);
  byId("theme").textContent = say(language, theme === "dark" ? previewTexts.light : previewTexts.dark);
  byId("sheet").setAttribute("aria-label", say(language, previewTexts.sheet));
  const pane = byId<HTMLIFrameElement>("pane");
  pane.title = say(language, previewTexts.pane);
  pane.src = "/pane/taskpane.html";
}

async function open(file?: File): Promise<void> {
  tell(say(excel.language, previewTexts.opening));
  try {
    const bytes = file && new Uint8Array(await file.arrayBuffer());
    (await sheet).clear();
    await host.desk.open(excel.language, bytes);
    fileName = file?.name.replace(/(\.csv|\.xlsx|\.gz)+$/i, "") ?? "fupan";
    tell("");
    dress();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    tell(say(excel.language, previewTexts.notOpened, { file: file?.name ?? "", reason }));
  }
}

async function download(): Promise<void> {
  const bytes = await host.desk.file();
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>]));
  link.download = `${fileName}.xlsx`;
  link.click();
  URL.revokeObjectURL(link.href);
}

const picker = byId<HTMLInputElement>("file");
byId("open").onclick = () => picker.click();
picker.onchange = () => {
  const [file] = picker.files ?? [];
  if (file) void open(file);
  picker.value = "";
};
byId("sample").onclick = () => void open();
byId("download").onclick = () => void download();
byId("language").onclick = () => {
  excel = { ...excel, language: excel.language === "en" ? "zh" : ("en" satisfies Language) };
  dress();
};
byId("theme").onclick = async () => {
  excel = { ...excel, theme: excel.theme === "dark" ? "light" : "dark" };
  dress();
  (await sheet).toggleDark(excel.theme === "dark");
};

document.ondragover = (event) => {
  event.preventDefault();
  document.body.classList.add("dropping");
};
document.ondragleave = () => document.body.classList.remove("dropping");
document.ondrop = (event) => {
  event.preventDefault();
  document.body.classList.remove("dropping");
  const [file] = event.dataTransfer?.files ?? [];
  if (file) void open(file);
};

dress();
tell(say(excel.language, previewTexts.opening));
void Promise.all([host.desk.open(excel.language), sheet]).then(() => tell(""));

import type { Language } from "../../src/text/language";

/** How Excel looks and speaks around the pane. */
export interface ExcelWindow {
  readonly language: Language;
  /** Office's theme, which need not be the system's. */
  readonly theme: "light" | "dark";
  /** Highest ExcelApi set: no higher than what is to be held against the manifest's floor. */
  readonly apiLevel?: string;
}

type Callback = (code: number) => void;

const LOCALES: Readonly<Record<Language, string>> = { en: "en-US", zh: "zh-CN" };

const THEMES = {
  light: { body: [0xffffff, 0x262626], control: [0xf0f0f0, 0x262626] },
  dark: { body: [0x0a0a0a, 0xffffff], control: [0x262626, 0xffffff] },
} as const;

/**
 * What office.js finds as `window.external` where Excel for Windows shows a page: enough of it to load its Excel client and to
 * come to `Office.onReady`. Member names and their answers were read from office.js 1.1.110; Excel's own are not documented.
 */
export function excelContext({ language, theme, apiLevel = "1.14" }: ExcelWindow): object {
  const locale = LOCALES[language];
  const { body, control } = THEMES[theme];
  const answers: Readonly<Record<string, unknown>> = {
    GetAppType: 1,
    GetSolutionRef: "fupan",
    GetAppVersionMajor: 16,
    GetAppVersionMinor: 1,
    GetAppUILocale: locale,
    GetAppDataLocale: locale,
    GetDocUrl: "",
    GetAppCapabilities: 1,
    GetActivationMode: 1,
    GetControlIntegrationLevel: 1,
    GetSolutionToken: "",
    GetHostFullVersion: "16.0.15601.20148",
    GetSupportedMatrix: JSON.stringify({ ExcelApi: apiLevel, CustomFunctionsRuntime: "1.3", SharedRuntime: "1.1" }),
    GetFeaturesForSolution: "",
    GetSettings: { GetKeys: () => [], GetValues: () => [], Read: () => [[], []] },
    GetOfficeThemeInfo: JSON.stringify({
      bodyBackgroundColor: body[0],
      bodyForegroundColor: body[1],
      controlBackgroundColor: control[0],
      controlForegroundColor: control[1],
    }),
  };
  const context = Object.fromEntries(Object.entries(answers).map(([name, answer]) => [name, () => answer]));
  return {
    GetContext: () => context,
    GetHostInfo: () => `_host_Info=Excel$Win32$16.01$${locale}$$$$0`,
    Execute: () => undefined,
    RegisterEvent: (_id: number, _target: string, _handler: unknown, done?: Callback) => done?.(0),
    UnregisterEvent: (_id: number, _target: string, done?: Callback) => done?.(0),
  };
}

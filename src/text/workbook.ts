import type { Language, Text } from "./language";

/** The words that a rebuild writes into sheets: over rows that left a list and why they left, and beside cells that keep an edit. */
const mergeTexts = {
  noLongerListed: { en: "No longer listed", zh: "已移出清单" },
  reason: { en: "Reason", zh: "原因" },
  notInTheOrders: { en: "No longer among the list's customers", zh: "该客户已不在本次清单中" },
  keptEdit: { en: "Kept edit", zh: "已保留您的修改" },
  computed: { en: "Computed: {value}", zh: "计算值：{value}" },
  formulaHere: { en: "Formula of the build: {value}", zh: "原公式：{value}" },
  nothing: { en: "nothing", zh: "无" },
} as const satisfies Record<string, Text>;

export type MergeText = keyof typeof mergeTexts;

export const mergeWords = (language: Language): Record<MergeText, string> =>
  Object.fromEntries(Object.entries(mergeTexts).map(([key, text]) => [key, text[language]])) as Record<
    MergeText,
    string
  >;

/** What a build says that cannot be taken back. */
export const tooLargeToUndo = {
  en: "This build cannot be taken back: the sheets before it were too large to keep a copy in the workbook. Keep an earlier copy of the file.",
  zh: "本次生成无法撤消：生成前的表内容过大，工作簿中存不下副本。请自行保留较早的文件。",
} as const satisfies Text;

/** What to do when Excel does not let a build through. {code} is Excel's own name for the error, for support. */
export const workbookTexts = {
  cellEdit: {
    en: "A cell is being edited: press Enter or Esc, then try again",
    zh: "有单元格正在编辑：请按回车或 Esc 结束编辑后重试",
  },
  protectedWorkbook: {
    en: "The workbook's structure is protected: lift the protection (Review > Protect Workbook) or build in another workbook",
    zh: "工作簿结构已受保护：请在“审阅 > 保护工作簿”中取消保护，或换一个工作簿",
  },
  protectedSheet: {
    en: "A sheet is protected: lift its protection (Review > Unprotect Sheet), then try again",
    zh: "有工作表受保护：请在“审阅 > 撤消工作表保护”后重试",
  },
  passwordProtected: {
    en: "A sheet that was built with locked formulas has a password since: lift its protection (Review > Unprotect Sheet), then try again",
    zh: "锁定公式的工作表后来被加了密码：请在“审阅 > 撤消工作表保护”后重试",
  },
  readOnly: {
    en: "The workbook is open for reading only: save a copy of it and build there",
    zh: "工作簿以只读方式打开：请另存一份，在副本中生成",
  },
  hostTooOld: {
    en: "This Excel is too old for Fupan: it needs Microsoft 365, Excel 2021 or Excel on the web",
    zh: "当前 Excel 版本过低：需要 Microsoft 365、Excel 2021 或网页版 Excel",
  },
  otherWorkbook: {
    en: "Another workbook came to the front: go back to this one, then try again",
    zh: "已切换到其他工作簿：请回到本工作簿后重试",
  },
  tooLarge: {
    en: "Excel cannot take this much at once: close other workbooks, or build from fewer rows",
    zh: "数据量超出 Excel 的处理能力：请关闭其他工作簿，或减少数据行数后重试",
  },
  dates1904: {
    en: "This workbook counts dates from 1904, which functions cannot see: copy the orders into a new workbook, or switch it off (File > Options > Advanced > Use 1904 date system) and check the dates",
    zh: "本工作簿使用 1904 日期系统，函数无法识别：请将订单复制到新工作簿，或在“文件 > 选项 > 高级”中取消“使用 1904 日期系统”并核对日期",
  },
  noCells: {
    en: "No single block of cells is selected: select the cells of your list, headers included, then try again",
    zh: "当前选中的不是一个连续的单元格区域：请选中订单区域（含表头）后重试",
  },
  tableGone: {
    en: "The table {table} is no longer in the workbook: choose the order table again",
    zh: "工作簿中已没有表格“{table}”：请重新选择订单表",
  },
  sheetGone: {
    en: "The sheet is no longer in the workbook: refresh to build it again",
    zh: "工作簿中已没有该工作表：请刷新以重新生成",
  },
  inputGone: {
    en: "The cell of this setting is no longer where Fupan put it: refresh, then change it again",
    zh: "找不到该设置所在的单元格：请先刷新，再重新修改",
  },
  cancelled: {
    en: "Cancelled. The workbook is as it was",
    zh: "已取消，工作簿保持原样",
  },
  restoreFailed: {
    en: "Excel stopped halfway and did not let the sheets be put back ({code}). The workbook carries them as they were: choose Undo last build, or close it without saving",
    zh: "Excel 中途出错，未能还原各表（{code}）。生成前的内容保存在本工作簿中：请点“撤消上次生成”，或不保存直接关闭",
  },
  restoreFailedNoCopy: {
    en: "Excel stopped halfway and did not let the sheets be put back ({code}), and the workbook carries no copy of them: close it without saving, or press Ctrl+Z",
    zh: "Excel 中途出错，未能还原各表（{code}），且工作簿中没有副本：请不保存直接关闭，或按 Ctrl+Z 撤消",
  },
  newerVersion: {
    en: "A newer version of Fupan built this workbook: update Fupan, then try again",
    zh: "本工作簿由更新版本的 Fupan 生成：请先更新 Fupan 再重试",
  },
  unreadableState: {
    en: "What Fupan stored in this workbook cannot be read: open an earlier copy of the file",
    zh: "无法读取 Fupan 保存在本工作簿中的数据：请打开该文件的较早副本",
  },
  noCustomerPlan: {
    en: "This workbook has no Customer plan: build it first, with the Reorder plan",
    zh: "本工作簿没有“客户版”工作表：请先连同“返单计划表”一起生成",
  },
  customerUnknown: {
    en: "The plan has no orders of “{customer}”. Names that are near: {near}",
    zh: "计划中没有“{customer}”的订单。名称相近的客户：{near}",
  },
  nothingToUndo: {
    en: "There is no build to take back in this workbook",
    zh: "本工作簿中没有可撤消的生成操作",
  },
  unexpected: {
    en: "Excel reported a problem ({code}). The workbook is as it was: try again",
    zh: "Excel 报告错误（{code}），工作簿保持原样：请重试",
  },
} as const satisfies Record<string, Text>;

import type { Text } from "../language";
import { workbookTexts } from "../workbook";

/** What can stand in the way, as a person reads it: what is the matter, and what to do about it. */
export interface ProblemText {
  readonly title: Text;
  readonly advice: Text;
}

export const problemTexts = {
  noTable: {
    title: { en: "No order list found", zh: "未找到订单表" },
    advice: {
      en: "Open the workbook with your orders, or select the cells of your list, headers included, and press “Use the selected cells”.",
      zh: "请打开存放订单的工作簿，或选中订单区域（含表头），再点“使用选中的单元格”。",
    },
  },
  columnsMissing: {
    title: { en: "Not found in the list: {fields}", zh: "订单表中缺少：{fields}" },
    advice: {
      en: "Choose the column for each under Data, or add it to your list. Fupan needs customer, date and amount.",
      zh: "请在“数据”页为其选择对应的列，或在订单表中补上该列。客户、日期、金额三项必不可少。",
    },
  },
  nothingUsable: {
    title: { en: "None of {count} {count|row|rows} can be used", zh: "{count} 行数据均无法使用" },
    advice: {
      en: "Look at the columns chosen under Data: each row needs a customer, a date and an amount.",
      zh: "请检查“数据”页中所选的列：每行都需要有客户、日期和金额。",
    },
  },
  allLater: {
    title: { en: "All orders are later than the review date", zh: "所有订单均晚于复盘日" },
    advice: { en: "Choose a later date under Build.", zh: "请在“生成”页选择更晚的日期。" },
  },
  refused: {
    title: { en: "One value does not fit", zh: "有一项内容需要修改" },
    advice: { en: "{message}.", zh: "{message}。" },
  },
  cellEdit: {
    title: { en: "A cell is still open", zh: "单元格仍在编辑" },
    advice: workbookTexts.cellEdit,
  },
  protectedWorkbook: {
    title: { en: "The workbook is protected", zh: "工作簿受保护" },
    advice: workbookTexts.protectedWorkbook,
  },
  protectedSheet: {
    title: { en: "A sheet is protected", zh: "工作表受保护" },
    advice: workbookTexts.protectedSheet,
  },
  passwordProtected: {
    title: { en: "A locked sheet has a password", zh: "锁定的工作表设有密码" },
    advice: workbookTexts.passwordProtected,
  },
  readOnly: {
    title: { en: "Open for reading only", zh: "只读打开" },
    advice: workbookTexts.readOnly,
  },
  hostTooOld: {
    title: { en: "This Excel is too old", zh: "Excel 版本过低" },
    advice: workbookTexts.hostTooOld,
  },
  dates1904: {
    title: { en: "Dates count from 1904 here", zh: "此工作簿使用 1904 日期系统" },
    advice: workbookTexts.dates1904,
  },
  otherWorkbook: {
    title: { en: "Another workbook is in front", zh: "已切换到其他工作簿" },
    advice: workbookTexts.otherWorkbook,
  },
  tooLarge: {
    title: { en: "Too much for Excel at once", zh: "数据量过大" },
    advice: workbookTexts.tooLarge,
  },
  noCells: {
    title: { en: "No cells selected", zh: "未选中单元格" },
    advice: workbookTexts.noCells,
  },
  tableGone: {
    title: { en: "The order list is gone", zh: "订单表已不存在" },
    advice: workbookTexts.tableGone,
  },
  cancelled: {
    title: { en: "Cancelled", zh: "已取消" },
    advice: { en: "The workbook is as it was.", zh: "工作簿保持原样。" },
  },
  restoreFailed: {
    title: { en: "The workbook could not be put back", zh: "未能还原工作簿" },
    advice: workbookTexts.restoreFailed,
  },
  restoreFailedNoCopy: {
    title: { en: "The workbook could not be put back", zh: "未能还原工作簿" },
    advice: workbookTexts.restoreFailedNoCopy,
  },
  sheetGone: {
    title: { en: "The sheet is gone", zh: "工作表已不存在" },
    advice: workbookTexts.sheetGone,
  },
  inputGone: {
    title: { en: "The setting's cell is gone", zh: "设置单元格已不存在" },
    advice: workbookTexts.inputGone,
  },
  newerVersion: {
    title: { en: "Built by a newer Fupan", zh: "由更新版本生成" },
    advice: workbookTexts.newerVersion,
  },
  unreadableState: {
    title: { en: "Fupan's notes cannot be read", zh: "无法读取保存的数据" },
    advice: workbookTexts.unreadableState,
  },
  nothingToUndo: {
    title: { en: "Nothing to take back", zh: "没有可撤消的操作" },
    advice: workbookTexts.nothingToUndo,
  },
  noCustomerPlan: {
    title: { en: "No Customer plan here", zh: "没有“客户版”工作表" },
    advice: workbookTexts.noCustomerPlan,
  },
  customerUnknown: {
    title: { en: "That customer is not in the plan", zh: "计划中没有该客户" },
    advice: workbookTexts.customerUnknown,
  },
  officeMissing: {
    title: { en: "Excel has not answered", zh: "Excel 没有响应" },
    advice: {
      en: "Check the connection, then close and open this pane again. If Excel answers later, the pane goes on by itself.",
      zh: "请检查网络连接，然后关闭并重新打开此窗格。若 Excel 稍后响应，窗格会自动继续。",
    },
  },
  notExcel: {
    title: { en: "Fupan works inside Excel", zh: "请在 Excel 中使用复盘" },
    advice: {
      en: "Open a workbook in Excel and start Fupan from its own tab on the ribbon.",
      zh: "请在 Excel 中打开工作簿，再从功能区的“复盘”选项卡启动。",
    },
  },
  unexpected: {
    title: { en: "Something went wrong", zh: "出现意外错误" },
    advice: {
      en: "What was begun has been undone: the workbook is as it was. Try again; if it comes back, copy the details and send them to us.",
      zh: "已撤消未完成的操作，工作簿保持原样。请重试；若再次出现，请复制详细信息发给我们。",
    },
  },
  paneBroke: {
    title: { en: "The pane stopped", zh: "窗格出现错误" },
    advice: {
      en: "Your workbook was not touched. Start the pane again; if it comes back, copy the details and send them to us.",
      zh: "工作簿未受影响。请重新启动窗格；若再次出现，请复制详细信息发给我们。",
    },
  },
} as const satisfies Readonly<Record<string, ProblemText>>;

/** What can be done about a problem, as buttons say it. */
export const problemActionTexts = {
  openData: { en: "Go to Data", zh: "前往“数据”页" },
  openBuild: { en: "Go to Build", zh: "前往“生成”页" },
  undoBuild: { en: "Undo the last build", zh: "撤消上次生成" },
  tryAgain: { en: "Try again", zh: "重试" },
  restart: { en: "Start again", zh: "重新启动" },
  copyDetails: { en: "Copy details", zh: "复制详细信息" },
  copied: { en: "Copied", zh: "已复制" },
  copyYourself: {
    en: "Select this text and press Ctrl+C:",
    zh: "请选中以下文字并按 Ctrl+C：",
  },
} as const satisfies Readonly<Record<string, Text>>;

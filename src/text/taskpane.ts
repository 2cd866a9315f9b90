import type { Text } from "./language";

export const taskpaneTexts = {
  title: { en: "Fupan 复盘", zh: "复盘 Fupan" },
  purpose: {
    en: "Type a function such as =RFM.SEGMENT( into a cell: Fupan reviews your customers, targets and funnel from your own order table.",
    zh: "在单元格中输入函数，例如 =RFM.SEGMENT(，即可用自己的订单表复盘客户、目标和销售漏斗。",
  },
  officeMissing: {
    en: "Excel has not answered. Check the connection, then close and open this pane again.",
    zh: "Excel 没有响应。请检查网络连接，然后关闭并重新打开此窗格。",
  },
} as const satisfies Readonly<Record<string, Text>>;

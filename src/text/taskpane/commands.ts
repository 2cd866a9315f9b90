import type { Text } from "../language";

/** A button of the ribbon or of the cell menu, as the manifest says it too; a test holds the two together. */
interface CommandText {
  readonly label: Text;
  readonly tip: Text;
}

/** By the command's id. */
export const commandTexts = {
  Open: {
    label: { en: "Open Fupan", zh: "打开复盘" },
    tip: { en: "Opens the Fupan pane beside the sheet.", zh: "在工作表旁打开复盘窗格。" },
  },
  BuildReview: {
    label: { en: "Build review", zh: "生成业绩复盘" },
    tip: {
      en: "Builds the Review from the order table of this workbook. If it stands already, the pane first shows what would change.",
      zh: "用本工作簿的订单表生成业绩复盘。已生成过的，窗格会先列出将发生的变化。",
    },
  },
  RefreshAll: {
    label: { en: "Refresh all", zh: "全部刷新" },
    tip: {
      en: "Reads the orders again and brings every Fupan sheet up to date; your edits stay. The pane then tells what is new.",
      zh: "重新读取订单并更新全部复盘工作表，您的修改会保留。完成后窗格列出本次变化。",
    },
  },
  OpenHere: {
    label: { en: "Fupan: use this table", zh: "复盘：使用此表" },
    tip: {
      en: "Opens the Fupan pane with the table under the cursor as the order table.",
      zh: "打开复盘窗格，并把光标所在的表作为订单表。",
    },
  },
} as const satisfies Record<string, CommandText>;

import type { Text } from "./language";

/** A part of the privacy statement: a heading and sentences. */
export interface PrivacyPart {
  readonly heading: Text;
  readonly sentences: readonly Text[];
}

export const privacyTitle: Text = { en: "Privacy in Fupan", zh: "复盘的隐私说明" };

export const privacyParts: readonly PrivacyPart[] = [
  {
    heading: { en: "Our code sends nothing", zh: "我们的代码不发送任何数据" },
    sentences: [
      {
        en: "Fupan reads your orders, computes and writes the sheets inside Excel on your computer. No order, customer name, number or setting leaves it. There is no account, no server of ours, no telemetry and no advertising.",
        zh: "复盘在您电脑上的 Excel 内读取订单、计算并写出工作表。订单、客户名称、数字和设置都不会离开您的电脑。没有账号，没有我们的服务器，没有遥测，也没有广告。",
      },
      {
        en: "The pane itself is loaded from the address at which it was installed. Its page forbids, by a content security policy, requests to any other address but Microsoft's script for Office add-ins.",
        zh: "窗格页面从安装时指定的地址加载。页面的内容安全策略只允许访问该地址和微软的 Office 加载项脚本，禁止其他任何请求。",
      },
    ],
  },
  {
    heading: { en: "What Microsoft does", zh: "微软会做什么" },
    sentences: [
      {
        en: "That script and Excel are Microsoft's. They may send diagnostic data to Microsoft as your Office privacy settings allow; Fupan has no part in it and adds nothing to it.",
        zh: "该脚本和 Excel 由微软提供，可能按您的 Office 隐私设置向微软发送诊断数据；复盘不参与，也不附加任何内容。",
      },
    ],
  },
  {
    heading: { en: "What is stored, and where", zh: "保存了什么，保存在哪里" },
    sentences: [
      {
        en: "Inside the workbook: the sheets, your settings, how the columns were understood, what the last build wrote and how the sheets were before it (the restore point for Undo), and what the orders were at the last build (for This week). All of it goes where the file goes.",
        zh: "保存在工作簿内：各工作表、您的设置、列的对应关系、上次生成写入的内容和生成前的状态（供撤消的还原点），以及上次生成时的订单概况（供“本周”使用）。这些内容随文件流转。",
      },
      {
        en: "In the browser storage of the pane, on this computer: its language, and that the welcome was seen. Nothing of a workbook.",
        zh: "保存在本机窗格的浏览器存储中：窗格语言，以及是否看过欢迎页。不含任何工作簿内容。",
      },
    ],
  },
  {
    heading: { en: "Before you pass a workbook on", zh: "转发工作簿之前" },
    sentences: [
      {
        en: "To send one customer its plan, use the Customer plan and export that sheet by itself. Excel's Inspect Document (File > Info) removes custom XML parts: Fupan then no longer knows its last build.",
        zh: "要把计划发给某个客户，请使用“客户版”并单独导出该工作表。Excel 的“检查文档”（文件 > 信息）可删除自定义 XML 数据，删除后复盘将不再记得上次生成。",
      },
    ],
  },
];

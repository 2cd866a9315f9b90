import { cleaningLabels } from "./cleaning";
import { kpiLabels } from "./kpi";
import { type Language, say, type Text } from "./language";
import { playbookLabels } from "./playbook";

/** Every word that a result can hold in place of a text. */
export const labels = {
  "tier.high": { en: "High", zh: "高价值" },
  "tier.potential": { en: "Potential", zh: "潜力" },
  "tier.dormant": { en: "Dormant", zh: "休眠" },
  "tier.low": { en: "Low", zh: "低价值" },
  "tier.unclassified": { en: "Unclassified", zh: "未分类" },
  "tier.none": { en: "(none)", zh: "（无）" },

  "class.importantValue": { en: "Important value", zh: "重要价值" },
  "class.importantDevelop": { en: "Important develop", zh: "重要发展" },
  "class.importantKeep": { en: "Important keep", zh: "重要保持" },
  "class.importantWinBack": { en: "Important win back", zh: "重要挽留" },
  "class.generalValue": { en: "General value", zh: "一般价值" },
  "class.generalDevelop": { en: "General develop", zh: "一般发展" },
  "class.generalKeep": { en: "General keep", zh: "一般保持" },
  "class.generalWinBack": { en: "General win back", zh: "一般挽留" },

  // why a customer has its tier; the first reason of a gap says that it is one
  "note.exact": { en: "exact", zh: "完全符合" },
  "note.slipping": { en: "slipping: R {from}-{to}", zh: "正在流失：R {from}-{to}" },
  "note.belowQuarterly": { en: "F below quarterly", zh: "下单不足每季一次" },
  "note.belowFrequency": { en: "F below {limit}", zh: "年下单不足{limit}次" },
  "note.topAmount": { en: "top-{percent}% amount: upgrade candidate", zh: "金额居前{percent}%：可升级" },
  "note.bottomAmount": { en: "bottom-{percent}% amount", zh: "金额居后{percent}%" },
  "note.gap.boughtOften": {
    en: "gap: bought often before: high-potential",
    zh: "未全符合：曾频繁采购，高潜力",
  },
  "note.gap.slipping": { en: "gap: slipping: R {from}-{to}", zh: "未全符合：正在流失：R {from}-{to}" },
  "note.gap.belowQuarterly": { en: "gap: F below quarterly", zh: "未全符合：下单不足每季一次" },
  "note.gap.belowFrequency": { en: "gap: F below {limit}", zh: "未全符合：年下单不足{limit}次" },
  "note.gap.topAmount": {
    en: "gap: top-{percent}% amount: upgrade candidate",
    zh: "未全符合：金额居前{percent}%：可升级",
  },
  "note.gap.bottomAmount": { en: "gap: bottom-{percent}% amount", zh: "未全符合：金额居后{percent}%" },

  "group.new": { en: "New", zh: "新客户" },
  "group.retained": { en: "Retained", zh: "留存客户" },
  "group.reactivated": { en: "Reactivated", zh: "回流客户" },
  "group.totalActive": { en: "Total active", zh: "活跃客户合计" },
  "group.noOrder": { en: "No order this period", zh: "本期未下单" },
  "group.inactive": { en: "Inactive", zh: "长期未下单" },

  "bridge.prior": { en: "Prior", zh: "上年同期" },
  "bridge.new": { en: "New", zh: "新客户" },
  "bridge.reactivated": { en: "Reactivated", zh: "回流客户" },
  "bridge.expansion": { en: "Expansion", zh: "老客户增量" },
  "bridge.contraction": { en: "Contraction", zh: "老客户减量" },
  "bridge.lost": { en: "Lost", zh: "流失" },
  "bridge.current": { en: "Current", zh: "本期" },

  // rows of a list that stand for several
  "row.total": { en: "Total", zh: "合计" },
  "row.none": { en: "(none)", zh: "（无）" },

  "status.met": { en: "Met", zh: "达成" },
  "status.onTrack": { en: "On track", zh: "正常" },
  "status.watch": { en: "Watch", zh: "关注" },
  "status.alert": { en: "Alert", zh: "预警" },

  "reorder.notDue": { en: "Not due", zh: "未到期" },
  "reorder.due": { en: "Due", zh: "应返单" },
  "reorder.overdue": { en: "Overdue", zh: "逾期" },
  "reorder.lost": { en: "Lost", zh: "流失" },
  "reorder.nothingDue": { en: "Nothing due within {days} days", zh: "{days}天内没有应返单的客户" },
  "basis.order": { en: "Order of {date} ×{factor}", zh: "{date}的订单×{factor}" },
  "basis.returns": { en: "less returns {percent}%", zh: "扣除退货{percent}%" },
  "basis.cycle": { en: "cycle {days} days", zh: "周期{days}天" },
  "confidence.high": { en: "High", zh: "高" },
  "confidence.medium": { en: "Medium", zh: "中" },
  "confidence.low": { en: "Low", zh: "低" },

  "abc.a": { en: "A", zh: "A" },
  "abc.b": { en: "B", zh: "B" },
  "abc.c": { en: "C", zh: "C" },

  ...kpiLabels,
  ...playbookLabels,
  ...cleaningLabels,
} as const satisfies Readonly<Record<string, Text>>;

/** A word by its key, with what fills its placeholders. */
interface Word {
  readonly label: string;
  readonly parameters?: Readonly<Record<string, string | number>>;
}

/** One word, or several joined by "; ". A key without words shows itself. */
export function wordsOf(words: Word | readonly Word[], language: Language): string {
  return [words]
    .flat()
    .map(({ label, parameters }) => {
      const text = Object.hasOwn(labels, label) ? labels[label as keyof typeof labels] : undefined;
      return text === undefined ? label : say(language, text, parameters);
    })
    .join("; ");
}

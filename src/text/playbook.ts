import type { Text } from "./language";

/**
 * What to do for each tier (spec B.1) and each class (B.2). Channels and backups come in two books: sales at home, and
 * export.
 */
export const playbookLabels = {
  "action.high.strategy": {
    en: "Dedicated service (customer success manager one-to-one); tailored benefits (new products first, exclusive discount); long-term binding (annual framework agreement)",
    zh: "专属服务（客户成功经理一对一）；定制化权益（新品优先、专属折扣）；长期绑定（年度框架协议）",
  },
  "action.potential.strategy": {
    en: "Nurture needs (mail on new version features); push the decision (invite to industry solution seminar)",
    zh: "培育需求（邮件介绍新版本功能）；推动决策（邀请参加行业解决方案研讨会）",
  },
  "action.dormant.strategy": {
    en: "Win-back talk (ask why no repurchase); incentive (20% off for returning customers)",
    zh: "挽回沟通（了解未复购原因）；激励措施（回归客户享8折）",
  },
  "action.low.strategy": {
    en: "Automated (mail, community promotions); filter high-potential (viewed product page)",
    zh: "自动化运营（邮件、社群促销）；筛选高潜力客户（近期浏览过产品页）",
  },

  "action.high.channel.domestic": { en: "One-to-one phone; on-site visit", zh: "一对一电话、线下拜访" },
  "action.potential.channel.domestic": {
    en: "WeCom (industry report); online live",
    zh: "企业微信（行业报告）、线上直播",
  },
  "action.dormant.channel.domestic": {
    en: "SMS (wake-up offer); community (customer stories)",
    zh: "短信（唤醒优惠）、社群（客户故事）",
  },
  "action.low.channel.domestic": {
    en: "Community (promotions); official account (beginner guide)",
    zh: "社群（促销活动）、公众号（入门指南）",
  },
  "action.high.channel.export": {
    en: "One-to-one phone or video call; on-site visit",
    zh: "一对一电话或视频会议、线下拜访",
  },
  "action.potential.channel.export": { en: "E-mail (industry report); video call", zh: "邮件（行业报告）、视频会议" },
  "action.dormant.channel.export": {
    en: "E-mail (wake-up offer); WhatsApp (customer stories)",
    zh: "邮件（唤醒优惠）、WhatsApp（客户故事）",
  },
  "action.low.channel.export": {
    en: "E-mail (promotions); website (beginner guide)",
    zh: "邮件（促销活动）、官网（入门指南）",
  },

  "action.high.backup.domestic": { en: "WeCom (exclusive event invitation)", zh: "企业微信（专属活动邀请）" },
  "action.potential.backup.domestic": { en: "Mail (product case)", zh: "邮件（产品案例）" },
  "action.dormant.backup.domestic": { en: "Phone (for high-potential dormant)", zh: "电话（针对高潜力休眠客户）" },
  "action.low.backup.domestic": { en: "Mini-program (one-click order)", zh: "小程序（一键下单）" },
  "action.high.backup.export": { en: "E-mail (exclusive invitation)", zh: "邮件（专属邀请）" },
  "action.potential.backup.export": { en: "Trade fair meeting", zh: "展会面谈" },
  "action.dormant.backup.export": { en: "Phone (for high-potential dormant)", zh: "电话（针对高潜力休眠客户）" },
  "action.low.backup.export": { en: "WhatsApp (one-click order)", zh: "WhatsApp（一键下单）" },

  "action.high.cadence": {
    en: "Visit every {days} days; the five largest every {top5} days",
    zh: "每{days}天拜访一次；前5大客户每{top5}天联系一次",
  },
  "action.potential.cadence": { en: "Contact every {days} days", zh: "每{days}天联系一次" },
  "action.dormant.cadence": { en: "Win-back contact every {days} days", zh: "每{days}天挽回沟通一次" },
  "action.low.cadence": { en: "Automated contact every {days} days", zh: "每{days}天自动触达一次" },

  "action.high.tags": {
    en: "Key decision maker; not price-sensitive",
    zh: "企业核心决策人；对价格不敏感",
  },
  "action.potential.tags": { en: "Cares about upgrades; plans to buy more", zh: "关注产品升级；有扩大采购计划" },
  "action.dormant.tags": {
    en: "Unhappy with service; moving to a competitor",
    zh: "对服务不满意；转向竞品",
  },
  "action.low.tags": { en: "Small volume; price-sensitive", zh: "采购量小；对价格敏感" },

  "action.importantValue.strategy": {
    en: "Keep: dedicated service, agreement, first access",
    zh: "保持关系：专属服务、框架协议、新品优先",
  },
  "action.importantKeep.strategy": {
    en: "Call now: own contact, ask reason, reorder plan",
    zh: "立即联系：专人跟进、了解原因、制定返单计划",
  },
  "action.importantDevelop.strategy": {
    en: "Raise frequency: reorder plan, second product",
    zh: "提升频次：返单计划、推荐第二款产品",
  },
  "action.importantWinBack.strategy": {
    en: "Manager visit, tailored offer, cause analysis",
    zh: "经理上门拜访、专属优惠、流失原因分析",
  },
  "action.generalValue.strategy": {
    en: "Raise amount: bundle, larger lot, upgrade",
    zh: "提升客单价：组合销售、加大批量、产品升级",
  },
  "action.generalDevelop.strategy": {
    en: "Onboarding, second-order offer",
    zh: "新客引导、第二单优惠",
  },
  "action.generalKeep.strategy": { en: "Reminder at its own cycle", zh: "按客户自身采购周期提醒" },
  "action.generalWinBack.strategy": {
    en: "Automated wake-up, then stop effort",
    zh: "自动唤醒一次，无响应则停止投入",
  },
} as const satisfies Readonly<Record<string, Text>>;

type PlaybookTier = "high" | "potential" | "dormant" | "low";

/** The text for one tier, in the book that the setting general.playbook names. */
export function playbook(
  tier: PlaybookTier,
  topic: "strategy" | "channel" | "backup" | "tags",
  book: "domestic" | "export",
): Text {
  return topic === "channel" || topic === "backup"
    ? playbookLabels[`action.${tier}.${topic}.${book}`]
    : playbookLabels[`action.${tier}.${topic}`];
}

import { achievement } from "../engine/kpi/achievement";
import { auditDesign, auditTable } from "../engine/kpi/audit";
import { floors, floorsTable } from "../engine/kpi/floors";
import { onTimeShare } from "../engine/kpi/on-time";
import { readPairwise } from "../engine/kpi/pairwise-matrix";
import { pairwiseRows, pairwiseTable, pairwiseWeights } from "../engine/kpi/pairwise-weights";
import { scorecard, scorecardTable } from "../engine/kpi/scorecard";
import { weightedScore } from "../engine/kpi/weighted";
import { defaultSettings } from "../engine/settings/settings";
import { directionWords, timeUnitWords } from "../text/keywords";
import { refuseErrors } from "./convert/from-excel";
import { keywordOf } from "./convert/keyword";
import { defineFunction, type FunctionDefinition, needs, spill, takes } from "./define";
import { designedKpis, givenFloors, namesOfRows, scoredKpis, timedRows, weightedScores } from "./kpi-lists";
import { lang, settings } from "./order-parameters";

const kpiNames = needs("column", { en: "KPIs", zh: "指标名称" });
const weights = needs("column", { en: "Weights, which add up to 100 or 100%", zh: "权重，合计为 100 或 100%" });
const actuals = needs("column", { en: "Actuals; blank = not measured yet", zh: "实际值，留空表示尚未考核" });
const cap = takes("percent", {
  en: "Highest achievement that counts, such as 120%. Omitted: 100%",
  zh: "达成率封顶，例如 120%；省略时为 100%",
});

export const kpiFunctions: readonly FunctionDefinition[] = [
  defineFunction({
    id: "KPI.SCORE",
    description: {
      en: "Achievement of one KPI: the share of its target that is reached, from 0 to the cap",
      zh: "单项指标的达成率，从 0 到封顶值",
    },
    parameters: {
      actual: needs("number", { en: "Actual", zh: "实际值" }),
      target: needs("number", { en: "Target", zh: "目标值" }),
      direction: takes("text", {
        en: "higher (default): more is better; lower: less is better, as with complaints",
        zh: "higher 越高越好（默认）；lower 越低越好，例如投诉率",
      }),
      cap,
    },
    result: "percent",
    example: { formula: '=KPI.SCORE(2%,1%,"lower")', result: "0.5" },
    handler: ({ actual, target, direction = "higher", cap = defaultSettings["kpi.cap"] }) =>
      achievement(actual, target, keywordOf("direction", direction, directionWords), cap),
  }),

  defineFunction({
    id: "KPI.WEIGHTED",
    description: { en: "Weighted mean of scores", zh: "得分的加权平均" },
    parameters: {
      scores: needs("column", { en: "Score of each KPI or group", zh: "各指标或指标组的得分" }),
      weights,
    },
    result: "number",
    example: { formula: "=KPI.WEIGHTED({95;80;90;100},{40;30;20;10})", result: "90" },
    handler: ({ scores, weights }) => weightedScore(weightedScores({ scores, weights })),
  }),

  defineFunction({
    id: "KPI.SCORECARD",
    description: {
      en: "Scorecard: achievement, points and status of each KPI, with groups and total",
      zh: "绩效记分卡：各指标的达成率、得分与状态，附分组小计与合计",
    },
    parameters: {
      names: kpiNames,
      weights,
      actuals,
      targets: needs("column", { en: "Targets", zh: "目标值" }),
      directions: takes("column", {
        en: "higher or lower is better, by KPI. Omitted or blank: higher",
        zh: "各指标越高越好（higher）或越低越好（lower）；省略或留空为越高越好",
      }),
      groups: takes("column", { en: "Group of each KPI", zh: "各指标所属的指标组" }),
      cap,
      settings,
      lang,
    },
    result: "table",
    example: {
      formula: '=KPI.SCORECARD({"Sales";"New customers"},{60;40},{450000;22},{500000;20})',
      result:
        "KPI | Group | Weight | Actual | Target | Achievement | Points | Status; Sales |  | 60 | 450000 | 500000 | 0.9 | 54 | On track; New customers |  | 40 | 22 | 20 | 1 | 40 | Met; Total |  | 100 |  |  | 0.94 | 94 | On track",
    },
    handler: ({ cap, settings, lang, ...columns }) =>
      spill(scorecardTable, scorecard(scoredKpis(columns), cap ?? settings["kpi.cap"], settings), lang),
  }),

  defineFunction({
    id: "KPI.WEIGHTS",
    description: {
      en: "Weights from pairwise comparison (AHP), and whether the comparisons agree",
      zh: "由两两比较（层次分析法）得出权重，并检验判断是否一致",
    },
    parameters: {
      pairwise: needs("block", {
        en: "Square: how many times as important the row's KPI is as the column's; half is enough",
        zh: "方阵：行指标的重要性是列指标的几倍，填一半即可",
      }),
      names: takes("column", { en: "KPIs, in the order of the rows", zh: "指标名称，顺序与各行一致" }),
      lang,
    },
    result: "table",
    example: {
      formula: "=KPI.WEIGHTS({1,2,3,4;0,1,2,3;0,0,1,2;0,0,0,1})",
      result: "KPI | Weight; KPI 1 | 0.47; KPI 2 | 0.28; KPI 3 | 0.16; KPI 4 | 0.1; Consistency ratio | 0.01",
    },
    handler: ({ pairwise, names, lang }) => {
      refuseErrors(...pairwise, names ?? []);
      const matrix = readPairwise(pairwise);
      const rows = pairwiseRows(pairwiseWeights(matrix), namesOfRows(names, matrix.length), defaultSettings);
      return spill(pairwiseTable, rows, lang);
    },
  }),

  defineFunction({
    id: "KPI.FLOORS",
    description: {
      en: "Floors and gates: which limits hold, and how much room is left",
      zh: "底线指标与考核门槛：是否守住，还有多少余地",
    },
    parameters: {
      names: needs("column", { en: "Floors", zh: "底线指标名称" }),
      actuals,
      limits: needs("column", {
        en: "Limits such as <=1%, >=95% or 90; a number alone is the least",
        zh: "限值，例如 <=1%、>=95% 或 90；只写数字表示不低于",
      }),
      lang,
    },
    result: "table",
    example: {
      formula: '=KPI.FLOORS({"Complaint rate";"Timely follow-up"},{0.02;0.95},{"<=1%";">=95%"})',
      result:
        "Name | Actual | Limit | Result | Distance; Complaint rate | 0.02 | <=1% | Breach | -0.01; Timely follow-up | 0.95 | >=95% | Pass | 0",
    },
    handler: ({ lang, ...columns }) => spill(floorsTable, floors(givenFloors(columns)), lang),
  }),

  defineFunction({
    id: "KPI.AUDIT",
    description: {
      en: "Audit of a KPI set: single, without logic, messy, or numbers without a path",
      zh: "指标设计检查：是否单一、无逻辑、混乱、有数字没有路径",
    },
    parameters: {
      names: kpiNames,
      families: needs("column", {
        en: "Family of each KPI, such as financial or customer satisfaction",
        zh: "各指标的类别，例如财务收入、客户满意度",
      }),
      weights,
      kinds: needs("column", { en: "result or process; blank = result", zh: "结果或过程；留空为结果" }),
      drives: takes("column", { en: "KPI that each KPI drives", zh: "各指标所驱动的指标" }),
      paths: takes("column", { en: "Action that leads to each target", zh: "实现各项目标的行动措施" }),
      settings,
      lang,
    },
    result: "table",
    example: {
      formula: '=KPI.AUDIT("Sales","Financial",100,"result")',
      result:
        "Check | Result | Detail; Single | Fail | only one family: Financial; No logic | Fail | no KPI drives Sales; Messy | Pass | ; No path | Fail | no action for Sales",
    },
    handler: ({ settings, lang, ...columns }) => spill(auditTable, auditDesign(designedKpis(columns), settings), lang),
  }),

  defineFunction({
    id: "KPI.ONTIME",
    description: {
      en: "Share done within a time limit; open rows count as late once the limit has passed",
      zh: "按时完成率：在时限内完成的占比，超时未完成的计为逾期",
    },
    parameters: {
      starts: needs("column", { en: "When each row started, with time", zh: "每行的开始时间" }),
      ends: needs("column", { en: "When it ended; blank = still open", zh: "完成时间，留空表示尚未完成" }),
      limit: needs("number", { en: "Time limit, in the unit", zh: "时限，按所选单位" }),
      as_of: takes("time", {
        en: "Time at which open rows are judged. Omitted: the newest time in starts and ends",
        zh: "判断未完成记录的时间；省略时取开始与完成时间中最新的",
      }),
      unit: takes("text", {
        en: "hours (default), days, or workdays: Monday to Friday, 24 hours each",
        zh: "hours 小时（默认）、days 天，或 workdays 工作日：周一至周五，每天24小时",
      }),
    },
    result: "percent",
    example: { formula: "=KPI.ONTIME(Leads[Created],Leads[First follow-up],24,DATE(2025,11,7))", result: "50%" },
    handler: ({ starts, ends, limit, as_of, unit = "hours" }) =>
      onTimeShare(timedRows(starts, ends), limit, as_of, keywordOf("unit", unit, timeUnitWords)),
  }),
];

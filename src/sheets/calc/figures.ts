import { type Language, say, type Text } from "../../text/language";
import { calcTexts as texts } from "../../text/sheets/calc";
import { formula } from "../layout/formula";
import type { BookResults } from "../results";
import { groupRow } from "../review/names";
import type { Content, StyleName } from "../sheet-plan";

/** A single figure on Calc, with the name under which every other sheet takes it. */
export interface Figure {
  readonly name: string;
  readonly label: string;
  readonly content: Content;
  readonly style: StyleName;
}

export function figures(results: BookResults, language: Language): Figure[] {
  const figure = (name: string, text: Text, style: StyleName, content: Content): Figure => {
    return { name, label: say(language, text), content, style };
  };
  const { report } = results;
  const rate = (group: keyof typeof groupRow) => {
    const cell = `INDEX(calc_groups_rate,${groupRow[group]})`;
    return formula(`IF(${cell}="","",${cell})`);
  };
  return [
    figure("fp_AsOf", texts.asOf, "date", results.asOf),
    figure("calc_PeriodStart", texts.periodStart, "date", results.period.start),
    figure("calc_RowsRead", texts.rowsRead, "whole", report.rowsRead),
    figure("calc_RowsUsed", texts.rowsUsed, "whole", report.rowsUsed),
    figure("calc_Incomplete", texts.incomplete, "whole", report.isRed ? 1 : 0),
    figure(
      "calc_SettingsChanged",
      texts.settingsChanged,
      "whole",
      formula("SUMPRODUCT((set_all<>calc_built_value)*1)"),
    ),
    figure("calc_SourceSheet", texts.sourceSheet, "text", results.source.sheet),
    figure("fp_YTD", texts.ytd, "money", formula("INDEX(calc_bridge_amount,7)")),
    figure("calc_PriorYTD", texts.priorYtd, "money", formula("INDEX(calc_bridge_amount,1)")),
    figure("fp_Projection", texts.projection, "money", results.projection.amount),
    figure("calc_OrdersYTD", texts.orders, "whole", results.ordersInPeriod),
    figure("fp_Repeat", texts.repeat, "percent", results.repeat),
    figure("calc_Retention", texts.retention, "percent", rate("retained")),
    figure("fp_Churn", texts.churn, "percent", rate("noOrder")),
  ];
}

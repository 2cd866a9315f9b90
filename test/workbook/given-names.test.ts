import { describe, expect, it } from "vitest";
import { givensFor } from "../../src/workbook/given-names";
import type { Survey } from "../../src/workbook/read/survey";
import { smallBook } from "./support/plans";

const survey = (more: Partial<Survey> = {}): Survey => ({
  sheets: [],
  activeWorksheetId: "",
  names: [],
  tableNames: [],
  ownTables: [],
  isReadOnly: false,
  isStructureProtected: false,
  protectedSheets: [],
  parts: {},
  state: undefined,
  ...more,
});

describe("givensFor", () => {
  it("changes no formula while all names are free", () => {
    const { renamed } = givensFor(smallBook(), survey());
    expect(renamed("=set_threshold")).toBe("=set_threshold");
  });

  it("renames whole names only, and neither texts, columns, sheets nor functions", () => {
    const taken = [{ name: "SET_THRESHOLD", formula: "=A!$A$1" }];
    const { renamed } = givensFor(smallBook(), survey({ names: taken, tableNames: ["tblCustomers"] }));
    expect(
      renamed('=set_threshold+set_threshold2+"set_threshold"&T[set_threshold]&set_threshold!A1&set_threshold(1)'),
    ).toBe('=set_threshold_2+set_threshold2+"set_threshold"&T[set_threshold]&set_threshold!A1&set_threshold(1)');
    expect(renamed("=SUM(tblCustomers[[#This Row],[Amount]])")).toBe("=SUM(tblCustomers2[[#This Row],[Amount]])");
  });

  it("takes over a name whose cells are gone, as after one of our sheets was deleted", () => {
    const { nameOf } = givensFor(smallBook(), survey({ names: [{ name: "fp_Above", formula: "=#REF!$C$5" }] }));
    expect(nameOf("fp_Above")).toBe("fp_Above");
  });

  it("cuts a numbered title to 31 characters", () => {
    const long = "A title of exactly 31 characters";
    const [review, settings] = smallBook();
    const plans = [{ ...review!, title: long.slice(0, 31) }, settings!];
    const sheets = [{ worksheetId: "{1}", name: long.slice(0, 31) }];
    expect(givensFor(plans, survey({ sheets })).titles.get("review")).toBe("A title of exactly 31 chara (2)");
  });
});

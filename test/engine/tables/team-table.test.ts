import { describe, expect, it } from "vitest";
import { isTeamTable, readTeamTable } from "../../../src/engine/tables/team-table";
import { day } from "../order-lines";
import { tableOf } from "./given";

describe("a table of the team", () => {
  it("is known by people beside what only people have, or by its name (spec 4.2)", () => {
    expect(isTeamTable({ names: ["Table1"], headers: ["Person", "Level", "Joined"] })).toBe(true);
    expect(isTeamTable({ names: ["表1"], headers: ["姓名", "離職原因"] })).toBe(true);
    expect(isTeamTable({ names: ["Team"], headers: ["Name", "Region"] })).toBe(true);
    expect(isTeamTable({ names: ["Table1"], headers: ["Name", "Region"] })).toBe(false);
    expect(isTeamTable({ names: ["Team"], headers: ["Customer", "Rep", "Level"] })).toBe(false);
  });

  it("gives level, dates, posts and the results that training gates ask for (spec KPI-07)", () => {
    const table = readTeamTable(
      tableOf(
        ["姓名", "层级", "入职", "离职", "离职原因", "核心岗位", "后备人数", "产品考试", "满意度", "团队留存率"],
        [
          ["李雷", "新员工", "2025-03-01", null, "", "否", 0, 92, null, null],
          ["韩梅", "管理者", day("1998-05-04"), "2025/11/15", "搬家", "大客户", "2", null, 4.6, 85],
          [null, "资深", null, null, null, null, null, null, null, null],
        ],
      ),
    );
    expect(table.rows).toMatchObject([
      {
        person: "李雷",
        level: "new",
        joined: day("2025-03-01"),
        left: null,
        corePost: "",
        backups: 0,
        productExam: 92,
      },
      {
        person: "韩梅",
        level: "manager",
        joined: day("1998-05-04"),
        left: day("2025-11-15"),
        leaveReason: "搬家",
        corePost: "大客户",
        backups: 2,
        satisfaction: 4.6,
        teamRetention: 0.85,
      },
    ]);
    expect(table.notUsed).toEqual([{ row: 3, code: "D21" }]);
    expect(table.flagged).toEqual([{ row: 2, code: "D55" }]);
  });

  it("leaves out values that cannot be, and uses the row (D56, D18)", () => {
    const table = readTeamTable(
      tableOf(
        ["Person", "Joined", "Satisfaction", "Team completion"],
        [
          ["Ann", "last spring", 4.5, 0.9],
          ["Bob", null, 45, 1.2],
        ],
      ),
    );
    expect(table.rows).toMatchObject([
      { joined: null, satisfaction: 4.5, teamCompletion: 0.9 },
      { satisfaction: null, teamCompletion: null },
    ]);
    expect(table.flagged).toEqual([
      { row: 1, code: "D18" },
      { row: 2, code: "D56" },
    ]);
  });
});

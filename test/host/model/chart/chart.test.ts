import { beforeEach, describe, expect, it } from "vitest";
import type { Book } from "../../../../host/cells/book";
import { onData, openWorkbook } from "../../support/excel";

let book: Book;
beforeEach(() => {
  ({ book } = openWorkbook());
});

const chart = () => book.sheets[0]?.charts[0];

const addChart = (type: `${Excel.ChartType}` = "ColumnStacked") =>
  onData((sheet) => {
    const added = sheet.charts.add(type, sheet.getRange("B2:B4"), "Columns");
    added.name = "bridge";
  });

describe("A chart", () => {
  it("draws one series from one column", async () => {
    await addChart();
    expect(chart()).toMatchObject({
      name: "bridge",
      type: "ColumnStacked",
      series: [{ name: "Series1", values: "Data!$B$2:$B$4", categories: "" }],
    });
  });

  it("has series with names, values, categories and looks", async () => {
    await addChart();
    await onData((sheet) => {
      const { series } = sheet.charts.getItem("bridge");
      const first = series.getItemAt(0);
      first.name = "Base";
      first.setXAxisValues(sheet.getRange("A2:A4"));
      first.format.fill.clear();
      const second = series.add("Up");
      second.setValues(sheet.getRange("C2:C4"));
      second.format.fill.setSolidColor("#2E75B6");
      second.hasDataLabels = true;
      second.dataLabels.numberFormat = "0%";
      second.gapWidth = 60;
      second.overlap = 100;
    });
    expect(chart()).toMatchObject({
      gapWidth: 60,
      overlap: 100,
      series: [
        { name: "Base", categories: "Data!$A$2:$A$4", noFill: true },
        { name: "Up", values: "Data!$C$2:$C$4", color: "#2E75B6", labels: true },
      ],
    });
  });

  it("draws lines with their weight, dashes and markers", async () => {
    await addChart("Line");
    await onData((sheet) => {
      const line = sheet.charts.getItem("bridge").series.getItemAt(0);
      line.format.line.color = "#C55A11";
      line.format.line.weight = 2.25;
      line.format.line.lineStyle = "Dash";
      line.markerStyle = "None";
    });
    expect(chart()?.series[0]).toMatchObject({ color: "#C55A11", lineWeight: 2.25, dashed: true, markers: false });
  });

  it("covers cells from one to another", async () => {
    await addChart();
    await onData((sheet) => {
      sheet.getRange("A:A").format.columnWidth = 99.75;
      sheet.getRange("1:1").format.rowHeight = 30;
      sheet.charts.getItem("bridge").setPosition("B2", "C4");
    });
    expect(chart()).toMatchObject({ left: 99.75, top: 30, width: 96, height: 45 });
  });

  it("has a title that is a text or follows a cell", async () => {
    await addChart();
    await onData((sheet) => {
      sheet.getRange("B1").values = [["Revenue rose by 4%"]];
      const { title } = sheet.charts.getItem("bridge");
      title.text = "Revenue";
      title.setFormula("=Data!$B$1");
      title.format.font.size = 11;
      title.format.font.color = "#404040";
    });
    expect(chart()).toMatchObject({
      title: "Revenue rose by 4%",
      titleFormula: "=Data!$B$1",
      titleSize: 11,
      titleColor: "#404040",
    });
    const linked = onData((sheet) => sheet.charts.getItem("bridge").title.setFormula("B1"));
    await expect(linked).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  it("has axes, a legend and a frame that can go", async () => {
    await addChart();
    await onData((sheet) => {
      const bridge = sheet.charts.getItem("bridge");
      bridge.legend.position = "Bottom";
      bridge.format.border.lineStyle = "None";
      bridge.axes.valueAxis.minimum = 0;
      bridge.axes.valueAxis.numberFormat = "#,##0";
      bridge.axes.valueAxis.majorGridlines.visible = false;
      bridge.axes.categoryAxis.format.font.size = 9;
    });
    expect(chart()).toMatchObject({
      legend: "bottom",
      border: false,
      valueMinimum: 0,
      valueFormat: "#,##0",
      valueGridlines: false,
    });
    await onData((sheet) => {
      sheet.charts.getItem("bridge").legend.visible = false;
    });
    expect(chart()?.legend).toBe(false);
  });

  it("lets the first bar stand on top, with every name and without the axis of values", async () => {
    await addChart("BarStacked");
    await onData((sheet) => {
      const { valueAxis, categoryAxis } = sheet.charts.getItem("bridge").axes;
      categoryAxis.reversePlotOrder = true;
      categoryAxis.position = "Maximum";
      categoryAxis.tickLabelSpacing = 1;
      valueAxis.visible = false;
    });
    expect(chart()).toMatchObject({
      type: "BarStacked",
      categoriesReversed: true,
      valueAxisAtLast: true,
      categoryLabelSpacing: 1,
      valueAxisHidden: true,
    });
  });

  it("is described for those who do not see it, as the shape that it is", async () => {
    await addChart();
    await onData(async (sheet, context) => {
      const shapes = sheet.shapes.load("items/name");
      await context.sync();
      const shape = shapes.items.find((item) => item.name === "bridge");
      if (shape) shape.altTextDescription = "Revenue from one year to the next";
      await context.sync();
    });
    expect(chart()?.altText).toBe("Revenue from one year to the next");
  });

  it("is listed, and goes when it is deleted", async () => {
    await addChart();
    const listed = await onData(async (sheet, context) => {
      const charts = sheet.charts.load("items/name");
      await context.sync();
      const names = charts.items.map((item) => item.name);
      for (const item of charts.items) item.delete();
      return names;
    });
    expect(listed).toEqual(["bridge"]);
    expect(book.sheets[0]?.charts).toEqual([]);
  });

  it("names the kind that it cannot be", async () => {
    await expect(addChart("Pie")).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});

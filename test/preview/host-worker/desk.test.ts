import { describe, expect, it } from "vitest";
import { readBook } from "../../../host/files/xlsx/read/read";
import { answerCalls, callsOver } from "../../../preview/host-worker/calls";
import { Desk } from "../../../preview/host-worker/desk";

const csv = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("The desk of the host's thread", () => {
  it("opens a file, and the sample where there is none", async () => {
    const desk = new Desk();
    await desk.open("en", csv("Customer,Amount\nAcme,12\n"));
    expect((await desk.snapshot()).sheets[0]?.cells.B2).toEqual({ content: 12 });
    await desk.open("en");
    expect((await desk.snapshot()).sheets[0]?.cells.A1).toEqual({ content: "Order No" });
  });

  it("waits for the first workbook", async () => {
    const desk = new Desk();
    const snapshot = desk.snapshot();
    await desk.open("en", csv("A,B\n1,2\n"));
    expect((await snapshot).sheets[0]?.cells.B2).toEqual({ content: 2 });
  });

  it("gives the workbook as a file", async () => {
    const desk = new Desk();
    await desk.open("en", csv("Customer,Amount\nAcme,12\n"));
    const book = await readBook(await desk.file());
    expect(book.tables.map(({ name }) => name)).toEqual(["Orders"]);
    expect(book.sheets[0]?.value(1, 0)).toBe("Acme");
  });

  it("is called over a port: values come back, errors with their message", async () => {
    const { port1, port2 } = new MessageChannel();
    const desk = { double: (n: number) => n * 2, fail: () => Promise.reject(new Error("no such file")) };
    answerCalls(port2, desk);
    const remote = callsOver<typeof desk>(port1);
    expect(await Promise.all([remote.double(2), remote.double(3)])).toEqual([4, 6]);
    await expect(remote.fail()).rejects.toThrow("no such file");
    port1.close();
  });
});

import { describe, expect, it } from "vitest";
import { Requests } from "../../src/workbook/requests";

/** A host that answers each request, or fails from the n-th on. */
function counting(failFrom = Number.POSITIVE_INFINITY) {
  const counted = { sent: 0 };
  const context = {
    async sync() {
      counted.sent += 1;
      if (counted.sent >= failFrom) throw new Error("refused");
    },
  };
  return { counted, requests: new Requests(context as unknown as Excel.RequestContext) };
}

const asking = (requests: Requests, times: number) => async (): Promise<number> => {
  for (let time = 0; time < times; time++) await requests.send();
  return times;
};

describe("readers at work together", () => {
  it("share their requests: as many as the one needs that asks most", async () => {
    const { counted, requests } = counting();
    const answers = await requests.together([1, 3, 0, 2].map((times) => asking(requests, times)));
    expect([answers, counted.sent]).toEqual([[1, 3, 0, 2], 3]);
  });

  it("need a request more where their answers grow larger than one may be", async () => {
    const { counted, requests } = counting();
    const large = async (): Promise<void> => {
      await requests.makeAnswerRoom(600_000);
      await requests.send();
    };
    await requests.together([large, large]);
    expect(counted.sent).toBe(2);
  });

  it("all fail where a request does", async () => {
    const { requests } = counting(2);
    const outcomes = await Promise.allSettled([requests.together([1, 2, 3].map((times) => asking(requests, times)))]);
    expect(outcomes).toMatchObject([{ status: "rejected", reason: { message: "refused" } }]);
  });

  it("leave single requests as they are", async () => {
    const { counted, requests } = counting();
    await requests.together([]);
    await requests.send();
    await requests.send();
    expect(counted.sent).toBe(2);
  });
});

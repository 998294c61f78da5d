import { ExcelError, toExcelError } from "../../src/excel/gate/excel-error";
import { throughGate } from "../../src/excel/gate/gate";
import { requireExcel, supports } from "../../src/excel/gate/requirements";
import { type RecordingExcel, recordingExcel } from "../support/recording-excel";

let excel: RecordingExcel;
beforeEach(() => {
  excel = recordingExcel();
});
afterEach(() => {
  excel.remove();
});

const activate = ({ workbook }: Excel.RequestContext): void => {
  workbook.worksheets.getItem("Cover").activate();
};

test("a request runs plainly, without waiting for the end of a cell's editing", async () => {
  await throughGate({}, (gate) => gate.send(activate));
  expect(excel.runs).toEqual([{}]);
  expect(excel.requests).toHaveLength(1);
});

test.each(["InvalidOperationInCellEditMode", "5004"])(
  "refused with %s, it says so and sends the same request again, waiting",
  async (code) => {
    excel.refuse(2, code);
    const waiting: boolean[] = [];
    const onWaiting = (is: boolean): void => void waiting.push(is);
    await throughGate({ onWaiting }, async (gate) => {
      await gate.send(activate);
      await gate.send(activate);
      await gate.send(activate);
    });
    expect(waiting).toEqual([true, false]);
    expect(excel.runs).toEqual([{}, { delayForCellEdit: true }]);
    expect(excel.requests).toHaveLength(4);
    expect(excel.requests[2]).toEqual(excel.requests[1]);
  },
);

test("an Excel that does not wait by itself is asked until the cell is finished, and the wait is told once", async () => {
  for (const request of [1, 2, 3]) excel.refuse(request, "5004");
  const waiting: boolean[] = [];
  const onWaiting = (is: boolean): void => void waiting.push(is);
  await throughGate({ onWaiting }, (gate) => gate.send(activate));
  expect(waiting).toEqual([true, false]);
  expect(excel.requests).toHaveLength(4);
});

test("a wait for the end of a cell's editing can be cancelled", async () => {
  for (const request of [1, 2, 3]) excel.refuse(request, "5004");
  const abort = new AbortController();
  const onWaiting = (): void => {
    abort.abort();
  };
  const program = throughGate({ signal: abort.signal, onWaiting }, (gate) => gate.send(activate));
  await expect(program).rejects.toMatchObject({ kind: "cancelled" });
  expect(excel.requests).toHaveLength(1);
});

test("an aborted signal stops before the next request and not within one", async () => {
  const abort = new AbortController();
  const program = throughGate({ signal: abort.signal }, async (gate) => {
    await gate.send(activate);
    abort.abort();
    await gate.send(activate);
  });
  await expect(program).rejects.toMatchObject({ kind: "cancelled" });
  expect(excel.requests).toHaveLength(1);
});

test.each([
  ["AccessDenied", "protected"],
  ["RequestPayloadSizeLimitExceeded", "too-large"],
  ["ApiNotFound", "unsupported"],
  ["ItemNotFound", "not-found"],
  ["GeneralException", "failed"],
  ["InvalidOperationInCellEditMode", "editing"],
])("%s of Office.js is an error of kind %s with one sentence and the place", (code, kind) => {
  const cause = Object.assign(new Error(code), { code });
  const error = toExcelError(cause, "Inputs");
  expect(error).toMatchObject({ kind, where: "Inputs", cause });
  expect(error.message).toMatch(/^Inputs: [A-Z].*\.$/);
});

test("errors of the tree pass as they are; others count as failed", () => {
  const known = new ExcelError("too-large");
  expect(toExcelError(known, "Inputs")).toBe(known);
  expect(toExcelError(new TypeError("x")).kind).toBe("failed");
});

test("a version of Excel that has not what is needed, or cannot say, is refused at once", () => {
  expect(supports("1.12")).toBe(true);
  const sets = { isSetSupported: () => false };
  Object.assign(globalThis, { Office: { context: { requirements: sets } } });
  expect(requireExcel).toThrow(/lacks something/);
  Object.assign(globalThis, { Office: undefined });
  expect(supports("1.1")).toBe(false);
});

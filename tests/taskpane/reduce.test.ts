import fc from "../support/properties";
import { ExcelError } from "../../src/excel/gate/excel-error";
import { defaultChoices as defaultChoicesIn } from "../../src/taskpane/state/choices";
import { failureOf } from "../../src/taskpane/state/failure";
import type { PaneEvent, PaneState } from "../../src/taskpane/state/pane-state";
import { initialState as initialStateIn, reduce } from "../../src/taskpane/state/reduce";
import { outcome } from "./outcome";

const defaultChoices = defaultChoicesIn("en");
const initialState = initialStateIn("en");
const after = (...events: PaneEvent[]): PaneState => events.reduce(reduce, initialState);

const opened: PaneEvent = { type: "opened", found: null, choices: { ...defaultChoices, start: 2030 } };
const writing: PaneEvent = { type: "progress", step: { name: "sheet", sheet: "Supply" }, done: 4, total: 16 };
const failure = failureOf(new ExcelError("protected", "Inputs"), "building");

test("the form shows the choices of the roadmap that was found", () => {
  expect(after(opened)).toEqual({
    stage: { name: "choosing" },
    found: null,
    choices: { ...defaultChoices, start: 2030 },
  });
});

test("a build goes from step to step, and a wait for a cell leaves the step as it is", () => {
  const stage = after(opened, { type: "build" }, writing, { type: "waiting", waiting: true }).stage;
  expect(stage).toEqual({
    name: "building",
    step: { name: "sheet", sheet: "Supply" },
    done: 4,
    total: 16,
    waiting: true,
    cancelling: false,
  });
});

test.each<[PaneEvent, PaneState["stage"]]>([
  [
    { type: "built", outcome: outcome() },
    { name: "done", outcome: outcome() },
  ],
  [{ type: "cancelled" }, { name: "cancelled" }],
  [
    { type: "failed", failure },
    { name: "failed", failure },
  ],
])("a build ends with %p and keeps the choices", (event, stage) => {
  const state = after(opened, { type: "build" }, writing, { type: "cancel" }, event);
  expect(state).toMatchObject({ stage, choices: { start: 2030 } });
});

test("the name of a version is kept until a build has used it", () => {
  const found = { sheets: [], origin: null };
  const choices = { ...defaultChoices, freeze: "as agreed" };
  const named: PaneEvent = { type: "opened", found, choices };
  expect(after(named, { type: "build" }, { type: "failed", failure }).choices.freeze).toBe("as agreed");
  expect(after(named, { type: "build" }, { type: "built", outcome: outcome() }).choices.freeze).toBe("");
  expect(after({ ...named, found: null }).choices.freeze).toBe("");
});

test("a roadmap is removed while the pane may wait for a cell", () => {
  const removing = after(opened, { type: "remove" }, { type: "waiting", waiting: true });
  expect(removing.stage).toEqual({ name: "removing", waiting: true });
  expect(reduce(removing, { type: "removed", sheets: 12 }).stage).toEqual({ name: "removed", sheets: 12 });
});

const news: readonly PaneEvent[] = [writing, { type: "waiting", waiting: true }, { type: "cancel" }];
const ends: readonly PaneEvent[] = [
  { type: "built", outcome: outcome() },
  { type: "cancelled" },
  { type: "failed", failure },
  { type: "removed", sheets: 1 },
  opened,
];

test("news that come after the end of a work change nothing", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...ends),
      fc.array(fc.constantFrom(...news), { maxLength: 5 }),
      (end, late) => {
        const ended = after(opened, { type: "build" }, end);
        expect(late.reduce(reduce, ended)).toEqual(ended);
      },
    ),
  );
});

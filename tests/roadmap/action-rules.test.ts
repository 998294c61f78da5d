import { starterActions, type StarterAction } from "../../src/data/starter-actions";
import { actionFaults } from "../../src/roadmap/action-rules";
import { pillars } from "../../src/roadmap/roadmap-items";

const horizon = { first: 2024, last: 2033 };

const [first] = starterActions;

function changed(changes: Partial<StarterAction>): StarterAction {
  if (first === undefined) throw new Error("The register is empty.");
  return { ...first, dependsOn: null, ...changes };
}

const faultsOf = (...actions: StarterAction[]): string[] =>
  actionFaults(actions, horizon).map(({ fault }) => fault);

describe("the rules of the register", () => {
  it("finds nothing wrong with the actions that ship", () => {
    expect(actionFaults(starterActions, horizon)).toEqual([]);
  });

  it("every theme has an action with an indicator", () => {
    for (const pillar of pillars) {
      expect(
        starterActions.filter((action) => action.pillar === pillar && action.indicator !== ""),
      ).not.toEqual([]);
    }
  });

  it.each<[string, Partial<StarterAction>]>([
    ["no lead", { leadProducer: "" }],
    ["no indicator", { indicator: "" }],
    ["no unit", { unit: "" }],
    ["no baseline", { baseline: null }],
    ["dates outside the years of the workbook", { end: 2034 }],
    ["ends before it starts", { start: 2030, end: 2029 }],
    ["depends on an unknown action", { dependsOn: "A99" }],
    ["depends on itself in a circle", { dependsOn: "A01" }],
  ])("finds %s", (fault, changes) => {
    expect(faultsOf(changed(changes))).toContain(fault);
  });

  it("finds a longer circle, and an action that only leads into one is not part of it", () => {
    const actions = [
      changed({ id: "X1", dependsOn: "X2" }),
      changed({ id: "X2", dependsOn: "X1" }),
      changed({ id: "X3", dependsOn: "X1" }),
    ];
    expect(actionFaults(actions, horizon).map(({ action }) => action)).toEqual(["X1", "X2"]);
  });

  it("finds an id that is used twice", () => {
    expect(faultsOf(changed({ id: "X1" }), changed({ id: "X1" }))).toContain("same id as another");
  });
});

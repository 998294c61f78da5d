import { japanPeru, partnerships } from "../../src/data/partners";
import { starterActions, type StarterAction } from "../../src/data/starter-actions";
import { actionFaults } from "../../src/roadmap/action-rules";
import { tableSizesOf } from "../../src/roadmap/table-records";
import { pillars, signedPillars } from "../../src/roadmap/roadmap-items";

const horizon = { first: 2024, last: 2033 };

const [first] = starterActions;

function changed(changes: Partial<StarterAction>): StarterAction {
  if (first === undefined) throw new Error("The register is empty.");
  return { ...first, dependsOn: null, ...changes };
}

const faultsOf = (...actions: StarterAction[]): string[] =>
  actionFaults(actions, horizon).map(({ fault }) => fault);

describe("the rules of the register", () => {
  describe.each(Object.values(partnerships))("of $id", ({ actions }) => {
    it("finds nothing wrong with the actions that ship", () => {
      expect(actionFaults(actions, horizon)).toEqual([]);
    });

    it("every theme has an action with an indicator", () => {
      for (const pillar of pillars) {
        expect(actions.filter((action) => action.pillar === pillar && action.indicator !== "")).not.toEqual(
          [],
        );
      }
    });

    it("every pillar of the signed road map has an action with an indicator", () => {
      for (const pillar of signedPillars) {
        expect(
          actions.filter((action) => action.signedPillar === pillar && action.indicator !== ""),
        ).not.toEqual([]);
      }
    });
  });

  it("starts with at least 24 actions, in the order of their ids, in a register of 60 rows", () => {
    const ids = starterActions.map(({ id }) => id);
    expect(ids.length).toBeGreaterThanOrEqual(24);
    expect(ids).toEqual([...ids].sort());
    expect(tableSizesOf(japanPeru).actions).toBe(60);
  });

  it("tonnes, MWh and trainees stand only under the effect that counts them", () => {
    for (const { id, effect, copper, zinc, energy, people } of starterActions) {
      const counted = [
        copper !== null || zinc !== null ? "tonnes" : "",
        energy === null ? "" : "energy",
        people === null ? "" : "people",
      ].filter((word) => word !== "");
      const fits = effect === "energy" || effect === "people" ? effect : "tonnes";
      expect([id, counted.filter((word) => word !== fits)]).toEqual([id, []]);
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

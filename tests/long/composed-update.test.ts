/** Review and build ask for the same composition; Excel itself is not needed for that. */
import { composedUpdate, forgetUpdate } from "../../src/excel/composed-update";
import type { OpenRoadmap } from "../../src/excel/read-back";
import { buildRoadmap } from "../../src/roadmap/build-roadmap";
import { opened, put } from "../excel/opened";

const choices = { date: "2026-01-01", metals: ["zinc"] } as const;
const roadmap = buildRoadmap(choices);

/** Nobody touched it but for one cell. */
const withPrice = (price: number): OpenRoadmap =>
  opened(roadmap, {
    sheets: {
      inputs: (grid) => {
        put(grid, roadmap.book.item("zinc.elasticity.price"), price);
      },
    },
  });

afterEach(forgetUpdate);

test("what the review composed is what the build draws, while choices and workbook stay as they were", () => {
  const reviewed = composedUpdate(withPrice(-0.2), { choices });
  expect(reviewed.next.evaluation.value("zinc.elasticity.price")).toBe(-0.2);
  expect(composedUpdate(withPrice(-0.2), { choices: { ...choices } })).toBe(reviewed);
});

test("an entry made after the review is in the build", () => {
  composedUpdate(withPrice(-0.2), { choices });
  const built = composedUpdate(withPrice(-0.3), { choices });
  expect(built.next.evaluation.value("zinc.elasticity.price")).toBe(-0.3);
});

test("other choices after the review are those of the build", () => {
  composedUpdate(withPrice(-0.2), { choices });
  const built = composedUpdate(withPrice(-0.2), { choices: { ...choices, scenario: "net-zero" } });
  expect(built.next.options.scenario).toBe("net-zero");
});

test("a name for the figures as they are makes another composition", () => {
  composedUpdate(withPrice(-0.2), { choices });
  const built = composedUpdate(withPrice(-0.2), { choices, freeze: "As agreed" });
  expect(built.edits.items?.get("agreed.name")).toBe("As agreed");
});

test("figures that another version shipped make another composition", () => {
  const open = withPrice(-0.2);
  const reviewed = composedUpdate(open, { choices });
  const inputs = new Map(open.shipped.get("inputs")).set("zinc.elasticity.price@", -0.2);
  const built = composedUpdate(
    { ...open, shipped: new Map([...open.shipped, ["inputs", inputs]]) },
    { choices },
  );
  expect(built.edits.items?.has("zinc.elasticity.price")).toBe(false);
  expect(reviewed.edits.items?.get("zinc.elasticity.price")).toBe(-0.2);
});

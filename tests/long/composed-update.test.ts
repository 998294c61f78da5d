/** Review and build ask for the same composition; Excel itself is not needed for that. */
import { composedUpdate, forgetUpdate } from "../../src/excel/composed-update";
import type { OpenRoadmap } from "../../src/excel/read-back";
import { buildRoadmap } from "../../src/roadmap/build-roadmap";
import { keptProperties, shippedTo } from "../../src/roadmap/kept-properties";

const choices = { date: "2026-01-01", metals: ["zinc"] } as const;
const roadmap = buildRoadmap(choices);

/** The roadmap as it would be read from a workbook where nobody touched it but for one cell. */
function opened(price: number): OpenRoadmap {
  const place = roadmap.book.item("zinc.elasticity.price");
  const values = roadmap.workbook.sheets.map(({ id, cells }) => {
    const rows = Math.max(...cells.map(({ row }) => row));
    const columns = Math.max(...cells.map(({ column }) => column));
    const grid = Array.from({ length: rows }, () =>
      Array.from({ length: columns }, (): string | number | boolean => ""),
    );
    for (const { row, column, value } of cells)
      grid[row - 1]![column - 1] = value === null || typeof value === "object" ? "" : value;
    if (id === "inputs") grid[place.row - 1]![place.column - 1] = price;
    return [id, grid] as const;
  });
  const shipped = [...keptProperties(roadmap)].map(
    ([id, properties]) => [id, shippedTo(new Map(properties.map(({ key, value }) => [key, value])))] as const,
  );
  return {
    origin: JSON.stringify(roadmap.options),
    values: new Map(values),
    shipped: new Map(shipped),
    dropped: [],
  };
}

afterEach(forgetUpdate);

test("what the review composed is what the build draws, while choices and workbook stay as they were", () => {
  const reviewed = composedUpdate(opened(-0.2), { choices });
  expect(reviewed.next.evaluation.value("zinc.elasticity.price")).toBe(-0.2);
  expect(composedUpdate(opened(-0.2), { choices: { ...choices } })).toBe(reviewed);
});

test("an entry made after the review is in the build", () => {
  composedUpdate(opened(-0.2), { choices });
  const built = composedUpdate(opened(-0.3), { choices });
  expect(built.next.evaluation.value("zinc.elasticity.price")).toBe(-0.3);
});

test("other choices after the review are those of the build", () => {
  composedUpdate(opened(-0.2), { choices });
  const built = composedUpdate(opened(-0.2), { choices: { ...choices, scenario: "net-zero" } });
  expect(built.next.options.scenario).toBe("net-zero");
});

test("a name for the figures as they are makes another composition", () => {
  composedUpdate(opened(-0.2), { choices });
  const built = composedUpdate(opened(-0.2), { choices, freeze: "As agreed" });
  expect(built.edits.items?.get("agreed.name")).toBe("As agreed");
});

test("figures that another version shipped make another composition", () => {
  const open = opened(-0.2);
  const reviewed = composedUpdate(open, { choices });
  const inputs = new Map(open.shipped.get("inputs")).set("zinc.elasticity.price@", -0.2);
  const built = composedUpdate(
    { ...open, shipped: new Map([...open.shipped, ["inputs", inputs]]) },
    { choices },
  );
  expect(built.edits.items?.has("zinc.elasticity.price")).toBe(false);
  expect(reviewed.edits.items?.get("zinc.elasticity.price")).toBe(-0.2);
});

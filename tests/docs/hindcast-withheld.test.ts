/** The hindcast is still written where the source of zinc's first use, whose licence is to be confirmed, is withheld. */
const withheldSources = ["IZA-2022", "IRENA-2024", "IEA-GEVO-2025", "IEA-CMD-2025"];

jest.doMock("../../src/data/licences", () => ({
  withheldSources,
  isShipped: (id: string) => !withheldSources.includes(id),
}));

test("without zinc's first use", async () => {
  const { hindcastSection } = await import("../../docs/make/validation/hindcast");
  const text = hindcastSection().join("\n");
  expect(text).toContain("| Copper, total | 2000 |");
  expect(text).not.toContain("| Zinc, total |");
  expect(text).not.toMatch(/NaN|undefined/);
});

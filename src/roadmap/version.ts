/** Version of the model and of the workbooks it builds; a test holds it equal to the package's. */
export const version = "0.1.0";

/** What changed in the model, newest first; the Log sheet shows it. */
export const modelHistory: readonly {
  readonly version: string;
  readonly date: string;
  readonly change: string;
}[] = [
  {
    version: "0.1.0",
    date: "2026-11-24",
    change:
      "First model: demand by end use in four scenarios, refined and feed balances, mines, projects, actions.",
  },
];

/**
 * Centres of the corridors as they stood in the first version, before the scenarios had any values; kt. Only those that
 * were replaced later are listed. They are kept here so that the page can show whether the change mattered.
 */
export const firstCentres: readonly {
  readonly metal: "copper";
  readonly scenario: "reference" | "accelerated" | "net-zero";
  readonly year: number;
  readonly centre: number;
  readonly basis: "published, rounded" | "derived";
}[] = [
  { metal: "copper", scenario: "reference", year: 2030, centre: 31300, basis: "published, rounded" },
  { metal: "copper", scenario: "reference", year: 2035, centre: 32600, basis: "published, rounded" },
  { metal: "copper", scenario: "reference", year: 2040, centre: 34100, basis: "published, rounded" },
  { metal: "copper", scenario: "accelerated", year: 2030, centre: 32350, basis: "derived" },
  { metal: "copper", scenario: "accelerated", year: 2035, centre: 34600, basis: "published, rounded" },
  { metal: "copper", scenario: "accelerated", year: 2040, centre: 37140, basis: "derived" },
  { metal: "copper", scenario: "net-zero", year: 2030, centre: 34340, basis: "derived" },
  { metal: "copper", scenario: "net-zero", year: 2035, centre: 38400, basis: "published, rounded" },
  { metal: "copper", scenario: "net-zero", year: 2040, centre: 42920, basis: "derived" },
];

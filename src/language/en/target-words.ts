/** Words of the sheet Targets, and rows of targets that planners enter. */
export const targetSheets = {
  names: { targets: "Targets" },
  titles: { targets: "Targets of the pillars" },
  describe: { targets: "yearly targets of indicators, yours to fill in" },
  sections: {
    higher: "more is better; leave a year without a target empty",
    lower: "less is better; leave a year without a target empty",
    source: "yours",
    date: "the year itself",
    confidence: "user to supply",
  },
} as const;

export const targetLabels = {
  "indicator.officials-trained": "Officials trained a year",
  "input.people.officials-baseline": "Officials trained a year, baseline",
  "input.security.refining-baseline": "Concentration of refining, base year (HHI)",

  "item.people.officials-target": "Target: officials in joint programmes",
  "item.people.officials": "Officials expected in joint programmes",
  "item.security.hhi-refining": "Concentration of the world's refining (HHI)",
  "item.security.largest-share": "Largest origin over the feed available",
  "item.energy.open-target": "Target: need that no action covers",

  "item.economic.offtake-share-target": "Target: feed for {home} over output",
  "item.economic.trade-value-target": "Target: value of the feed",
  "item.energy.need-target": "Target: electricity need",
  "item.energy.of-generation-target": "Target: need over generation",
  "item.energy.renewable-share-target": "Target: renewable share",
  "item.energy.cost-target": "Target: cost of electricity",
  "item.people.workforce-target": "Target: workforce",
  "item.people.needed-target": "Target: staff needed by growth",
  "item.people.coverage-target": "Target: trained over staff needed",
  "item.security.hhi-mining-target": "Target: concentration of mining (HHI)",
  "item.security.hhi-refining-target": "Target: concentration of refining (HHI)",
  "item.security.hhi-feed-target": "Target: concentration of the feed (HHI)",
  "item.security.largest-share-target": "Target: largest origin over the feed",
  "item.security.loss-target": "Target: unmet feed without it",
  "item.security.loss-share-target": "Target: unmet feed over the feed needed",
  "item.security.at-risk-target": "Target: feed at risk",
  "item.security.risk-weighted-target": "Target: feed weighted by risk",
  "item.sustainability.emissions-target": "Target: emissions of the mines",
  "item.sustainability.intensity-target": "Target: emissions a tonne",
  "item.sustainability.water-target": "Target: water",
  "item.sustainability.tailings-target": "Target: tailings",
  "item.sustainability.recycled-share-target": "Target: recycled share",

  "item.margin": "margin",

  "method.target.entered": "from Targets",
  "method.people.officials-target": "baseline + change of the actions, as planned",
  "method.people.officials": "baseline + change of the actions, in force",
  "method.security.hhi-refining": "of the base year, from Inputs",
  "method.security.largest-share": "largest origin ÷ available",
  "method.energy.open-target": "need less the target of supply",
} as const;

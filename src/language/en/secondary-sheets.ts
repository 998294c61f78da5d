/** Words of the sheets Past Use and Secondary. */
export const secondarySheets = {
  names: { history: "Past Use", secondary: "Secondary" },
  titles: {
    history: "Use of metal before the base year",
    secondary: "Secondary metal from what was used before",
  },
  describe: {
    history: "past use by sector, from which products are still in use",
    secondary: "products leaving use, scrap, recycling rates beside the secondary share",
  },
  history: {
    year: "Year",
    column: "{Metal}, {sector}, kt",
    note: "total use with directly melted scrap; paste a licensed series in its place",
    bases: {
      published: "{Metal}: published total by shares held.",
      between: "{Metal}: between published years, at a constant yearly rate.",
      output: "{Metal}: moved with mine output.",
    },
  },
  inputs: "{Metal}: products, their lifetimes and scrap",
  sections: {
    inflow: "{Metal}: into use",
    stock: "{Metal}: in use",
    stockNote: "lifetimes are normal; constant: in use before the base year",
    leaving: "{Metal}: leaving use",
    balance: "{Metal}: balance of the stock in use",
    scrap: "{Metal}: scrap",
    rates: "{Metal}: recycling rates",
  },
  checks: {
    sectors: "{Metal}: shares of the sectors sum to 1",
  },
  feeds: "Past Use",
} as const;

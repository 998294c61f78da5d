/** Words of energy functions: names that can be chosen. */
export const energyWords = {
  routes: {
    mixed: "Mixed",
    chile: "Chile",
    concentrate: "Concentrate",
    recycled: "Recycled",
  },
  carriers: { all: "All", electricity: "Electricity", fuel: "Fuel" },
} as const;

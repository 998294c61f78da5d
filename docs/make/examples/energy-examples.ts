/** Energy and emissions of mining. */
import type { FunctionTexts } from "./function-text";

const averageNote =
  "Factors are averages over mines or countries, and none is a mean of Peru: Mixed is that of mines in eleven countries, " +
  "10 to 70 GJ per tonne. They rise as ore grades fall.";

export const energyExamples: FunctionTexts = {
  MINEENERGY: {
    purpose: "Gives the final energy of so much metal: tonnes × cited factor, in MWh (1 MWh = 3.6 GJ).",
    examples: [
      { formula: '=MINERALS.MINEENERGY("copper",1000)', says: "Electricity and fuels, mine to product" },
      {
        formula: '=MINERALS.MINEENERGY("copper",1000,"Chile",{"All","Electricity","Fuel"})',
        says: "By carrier",
      },
      {
        formula: '=MINERALS.MINEENERGY("copper",1000,"Concentrate","Electricity")',
        says: "Pit and concentrator of Las Bambas, the best figure for Peru",
      },
    ],
    short: { unit: "MWh", decimals: 0 },
    failures: [
      '=MINERALS.MINEENERGY("zinc",1000)',
      '=MINERALS.MINEENERGY("copper",1000,"Leach")',
      '=MINERALS.MINEENERGY("copper",-5)',
    ],
    notes: [
      averageNote,
      "Boundaries: Mixed is mine to product as reported (2012). Chile is all routes, mine to cathode or concentrate (2022). Concentrate is one " +
        "open pit with its concentrator, electricity only (2022). Recycled is smelting and refining of low-grade scrap. Never add one route to " +
        "another. All of Chile differs from Electricity plus Fuel by the rounding of the source.",
      "Series behind the routes, each with its citation in SOURCE: copper.energy-intensity.world, copper.energy-intensity.chile, " +
        "copper.electricity-intensity.chile, copper.fuel-intensity.chile, copper.electricity-intensity.peru.las-bambas, " +
        "copper.energy-intensity.world.secondary.",
      "Not obtained, and so neither offered nor answered: leaching and electrowinning, fuels of a concentrator, and zinc.",
    ],
  },
  EMISSIONS: {
    purpose:
      "Gives emissions of so much mined metal. Without a grid factor: tonnes × the published mean. With one, for copper: tonnes × " +
      "(electricity × grid factor + fuels × the factor of diesel).",
    examples: [
      { formula: '=MINERALS.EMISSIONS("copper",1000)', says: "Published mean, mine to product" },
      {
        formula: '=MINERALS.EMISSIONS("copper",1000,0.18)',
        says: "With electricity as in Peru in 2024: 0.18 t per MWh, series grid-emission-factor.peru",
      },
      {
        formula: '=MINERALS.EMISSIONS("copper",1000,0)',
        says: "With electricity free of emissions: fuels alone",
      },
    ],
    short: { unit: "t CO₂e", decimals: 0 },
    failures: ['=MINERALS.EMISSIONS("zinc",1000,0.18)', '=MINERALS.EMISSIONS("copper",1000,180)'],
    notes: [
      averageNote,
      "Boundaries: the mean of copper is mine to product (2012), that of zinc mine to refined metal (2024, smelting included): not comparable.",
      "A grid factor in kg per kWh is the same number in t per MWh. 0 means electricity free of emissions; Excel's desktop hands an empty cell " +
        "over as 0, so leave the argument out for the mean.",
      "Electricity and fuels per tonne are those of Chile, all routes, 2022; fuels count as diesel, 74.1 kg CO₂ per GJ, since open pits use most of " +
        "them.",
      "Series: copper.emission-intensity.world.mine, zinc.emission-intensity.world.primary, copper.electricity-intensity.chile, " +
        "copper.fuel-intensity.chile, diesel.emission-factor. SOURCE cites each.",
    ],
  },
};

/** Units of mass and price. */
import type { FunctionTexts } from "./function-text";

export const unitExamples: FunctionTexts = {
  CONVERT: {
    purpose: "Converts masses and prices of metal, and concentrate to contained metal by its grade.",
    examples: [
      {
        formula: '=MINERALS.CONVERT(9142.1,"US$/t","¢/lb")',
        says: "A price of US$ 9,142.10 a tonne in US cents a pound",
      },
      {
        formula: '=MINERALS.CONVERT(100,"kt concentrate 28%","kt")',
        says: "Metal in 100 kt of concentrate of 28 %",
      },
      { formula: '=MINERALS.CONVERT({1;10},"Mlb","t")', says: "Million pounds in tonnes" },
    ],
    short: { unit: "¢/lb", decimals: 2 },
    failures: [
      '=MINERALS.CONVERT(1,"mt","t")',
      '=MINERALS.CONVERT(1,"ton","t")',
      '=MINERALS.CONVERT(1,"short tonne","t")',
      '=MINERALS.CONVERT(1,"t","US$/t")',
      '=MINERALS.CONVERT(1,"kt concentrate","kt")',
    ],
    notes: [
      "`Mt` is million tonnes and `t` metric tonnes; spellings that could mean two things are refused.",
      "Contained metal is the whole metal in the concentrate: what a smelter pays for is less.",
    ],
  },
};

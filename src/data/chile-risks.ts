import { risk, type StarterRisk } from "./starter-risks";

/** Risks of the pair with Chile: examples throughout, one for each theme. */
export const chileRisks: readonly StarterRisk[] = [
  risk("D01", "economic", [3, 4], {
    words: [
      "Contracts for concentrate are not renewed on like terms",
      "To be named",
      "Begin talks two years before the end of a contract",
    ],
    links: ["C01", "C02"],
  }),
  risk("D02", "energy", [3, 3], {
    words: [
      "Mines lack water or power in dry years",
      "To be named",
      "Follow supply contracts of power and of desalinated water each year",
    ],
    links: ["C04", null],
  }),
  risk("D03", "people", [2, 3], {
    words: [
      "Trained people leave for other trades",
      "To be named",
      "Offer places for longer terms; follow who stays",
    ],
    links: ["C06", null],
  }),
  risk("D04", "security", [3, 5], {
    words: [
      "One supplier holds about half of the feed and fails",
      "To be named",
      "Keep contracts with other origins and a stockpile ready",
    ],
    links: ["C08", "C09"],
  }),
  risk("D05", "sustainability", [3, 4], {
    words: [
      "Ore grades fall, and energy and water a tonne rise",
      "To be named",
      "Report energy, water and emissions a tonne every year",
    ],
    links: ["C11", null],
  }),
];

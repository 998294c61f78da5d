/** Words of the records that a workbook starts with: how figures were obtained, countries, partners, bodies. */
export const records = {
  confidence: {
    seen: "seen",
    "second-hand": "second-hand",
    derived: "derived",
    recalled: "recalled",
    assumption: "assumption",
    "user to supply": "user to supply",
  },
  licenceStatus: {
    open: "open",
    "facts quoted": "facts quoted",
    "to be confirmed": "to be confirmed",
    "own derivation": "own derivation",
  },
  /** By id. */
  partners: { japan: "Japan", peru: "Peru", chile: "Chile" },
  /** What a pair of partners rests on, by the id of the pair. */
  agreements: {
    "japan-peru":
      "Road Map to strengthen the Strategic Partnership, 2024–2033, agreed in Lima on 17 November 2024",
    "japan-chile": "No road map of the two countries was obtained: the period and most actions are examples",
  },
  countries: {
    Australia: "Australia",
    Bolivia: "Bolivia",
    Canada: "Canada",
    Chile: "Chile",
    China: "China",
    "Congo (Kinshasa)": "Congo (Kinshasa)",
    India: "India",
    Indonesia: "Indonesia",
    Kazakhstan: "Kazakhstan",
    Mexico: "Mexico",
    "Papua New Guinea": "Papua New Guinea",
    Peru: "Peru",
    Philippines: "Philippines",
    Poland: "Poland",
    Russia: "Russia",
    "South Africa": "South Africa",
    Sweden: "Sweden",
    "United States": "United States",
    Zambia: "Zambia",
    "Other countries": "Other countries",
  },
  /** Bodies whose names differ from language to language; others keep their own. */
  bodies: {
    "To be named": "To be named",
    Smelters: "Smelters",
    "Ministry of Foreign Affairs": "Ministry of Foreign Affairs",
    "Ministry of Defense": "Ministry of Defense",
    "Ministry of Defence": "Ministry of Defence",
    "Japanese lead investor": "Japanese lead investor",
    METI: "METI",
    MINEM: "MINEM",
    "Mitsubishi Corporation": "Mitsubishi Corporation",
    "Mitsubishi Materials": "Mitsubishi Materials",
  },
} as const;

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
  partners: { japan: "Japan", peru: "Peru" },
  /** What a pair of partners rests on, by the id of its source. */
  agreements: {
    "WORLDJPN-O1E":
      "Road Map to strengthen the Strategic Partnership, 2024–2033, agreed in Lima on 17 November 2024",
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
    "Ministry of Foreign Affairs": "Ministry of Foreign Affairs",
    "Ministry of Defense": "Ministry of Defense",
    "Ministry of Defence": "Ministry of Defence",
    "Japanese lead investor": "Japanese lead investor",
  },
} as const;

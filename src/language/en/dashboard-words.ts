/** Words of the Dashboard: what its charts say and are about, its headings. */
export const dashboardWords = {
  use: "{Metal}: refined use by end use",
  unmet: "{Metal}: unmet need in each scenario",
  supply: "{Metal}: refined supply",
  changes: "{Metal}: change against Reference",
  agreed: "{Metal}: today against the version agreed",
  feed: "{Metal}: smelter feed of {home}",
  cover: "Coverage of the smelter feed of {home}",
  emissions: "Emissions of the mines",
  titles: "What the charts say: their titles",
  year: "Year",
  kt: "kt a year",
  share: "share",
  kilotonnes: "kt CO₂e a year",

  useGrows: "{Metal}: refined use reaches {amount} kt by {year} in {scenario}",
  unmetGrows: "{Metal}: unmet need grows to {amount} kt by {year} in {scenario}",
  unmetFalls: "{Metal}: unmet need is {amount} kt by {year} in {scenario}",
  feedShare: "{Metal}: {producer} supplies {amount} % of the smelter feed that {home} needs in {year}",
  feedUnknown:
    "{Metal}: no figure for the share of {producer} in {home}'s feed yet: enter the trade figure on {inputs}",
  supplyCovers: "{Metal}: mines and recycling cover {amount} % of refined use in {year} in {scenario}",
  coverSays: "{home}'s smelter feed is covered to at least {amount} % for each metal in {year}",
  emissionsReach: "Mines of {metals} in {producer} emit {amount} kt CO₂e in {year} in {scenario}",
  emissionsUnknown:
    "No figure for emissions of mines of {metals} in {producer} yet: enter their factors on {inputs}",
  leftOut: ", {metal} not counted",

  useSummary:
    "{Metal}, refined use: {first} kt in {from}, {amount} kt in {year}; against Reference {change} kt",
  unmetSummary:
    "{Metal}, unmet need: {first} kt in {from}, {amount} kt in {year}, worth {money} million US$; against Reference {change} kt",
  feedSummary:
    "{Metal}, feed in {year}: need {need} kt; from {producer} {own} kt, from others {others} kt, unmet {amount} kt",
  feedOpen:
    "{Metal}, feed in {year}: need {need} kt, unmet {amount} kt; origins follow with the trade figure",
  supplySummary:
    "{Metal} in {year}: primary {primary} kt, secondary {secondary} kt, recycling from actions {recycling} kt, unmet {amount} kt",
  pillarsSummary:
    "{met} of {set} targets of all pillars are met; the register has {count} actions that are not dropped",
  energySummary:
    "Electricity of the mines: {first} GWh in {from}, {amount} GWh in {year}; actions cover {covered} GWh of it",
  coverSummary: "{home}'s feed in {year}.",
  coverMetal: " {Metal}: {own} % from {producer}, {amount} % covered in all.",
  coverMetalOpen: " {Metal}: {amount} % covered in all; no figure from {producer} yet.",
  emissionsSummary: "Emissions: {first} kt CO₂e in {from}, {amount} in {year}.",
  emissionsOpen: "No figure for emissions yet: enter the factors on {inputs}.",
  emissionsTarget: " Target in {year}: {target} kt CO₂e.",
  emissionsNoTarget: " No target for {year} yet: enter it on {targets}.",
  emissionsTonne: " {Metal}: {amount} t a tonne.",

  useTitle: "Refined use of {metal} by end use, kt a year",
  unmetTitle: "Unmet need of {metal}, kt a year",
  feedTitle: "Smelter feed of {home}, {metal}, kt contained a year",
  supplyTitle: "Refined supply and unmet need of {metal}, kt a year",
  coverTitle: "Coverage of the smelter feed of {home}, share",
  emissionsTitle: "Emissions of the mines in {producer}, kt CO₂e a year",

  supplyAlt:
    "Stacked columns: primary and secondary refined production, recycling from actions, and unmet need of {metal} in each year of the plan, kilotonnes.",
  useAlt: "Stacked columns: refined use of {metal} by end use in each year of the plan, kilotonnes.",
  unmetAlt: "Lines: unmet need of {metal} in each scenario in each year of the plan, kilotonnes.",
  feedAlt:
    "Stacked columns: smelter feed of {home} from {producer}, from other origins, and unmet, kilotonnes of {metal}.",
  coverAlt:
    "Columns: for each metal the share of the smelter feed that {home} needs which comes from {producer}, and which is covered in all, in each year of the plan.",
  emissionsAlt:
    "Columns: emissions of the mines in {producer} and their target, where one is entered, in each year of the plan, kilotonnes of CO₂ equivalent.",
} as const;

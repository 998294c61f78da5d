/** A figure the product has a place for and no citation. */
export interface MissingFigure {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  /** Why it is empty. */
  readonly why: string;
  readonly whereToLook: string;
}

const notReached = "No open source was reached.";
const inOther = "No figure of 2024 was obtained; contained in Other operating mines.";
const mineReports = "MINEM; company reports";
const companies = "Company reports";

/** What the user is asked to supply. */
export const userToSupply: readonly MissingFigure[] = [
  {
    id: "copper.mine-production.peru.toromocho",
    label: "Toromocho, copper and zinc",
    unit: "kt",
    why: inOther,
    whereToLook: mineReports,
  },
  {
    id: "copper.mine-production.peru.antapaccay",
    label: "Antapaccay, copper",
    unit: "kt",
    why: inOther,
    whereToLook: mineReports,
  },
  {
    id: "copper.mine-production.peru.mina-justa",
    label: "Mina Justa, copper",
    unit: "kt",
    why: inOther,
    whereToLook: mineReports,
  },
  {
    id: "zinc.mine-production.peru.by-mine",
    label: "Zinc of Shouxin, Huanzalá, Pallca, El Porvenir, Atacocha and the other mines without a figure",
    unit: "kt",
    why: inOther,
    whereToLook: mineReports,
  },
  {
    id: "copper.projects.peru",
    label: "Capacity and start of the projects without them",
    unit: "kt/yr",
    why: "The portfolio as quoted gives investment only.",
    whereToLook: mineReports,
  },
  {
    id: "copper.concentrate-imports.japan.by-origin",
    label: "Japan's copper concentrate imports by origin, 2020 on",
    unit: "kt",
    why: "The last table obtained ends in 2019.",
    whereToLook: "Trade statistics, HS 2603",
  },
  {
    id: "zinc.concentrate-imports.japan.by-origin",
    label: "Japan's zinc concentrate imports by origin",
    unit: "kt",
    why: "Only a total of 2019 and shares of single months were obtained.",
    whereToLook: "Trade statistics, HS 2608",
  },
  {
    id: "copper.smelter-capacity.japan.naoshima",
    label: "Naoshima smelter, refined copper capacity",
    unit: "kt/yr",
    why: notReached,
    whereToLook: companies,
  },
  {
    id: "investment-stock.japan.peru",
    label: "Stock of Japanese direct investment in Peru",
    unit: "million US$",
    why: notReached,
    whereToLook: "JETRO; Bank of Japan",
  },
  {
    id: "zinc.refined-production.by-country",
    label: "Refined zinc production by country",
    unit: "kt",
    why: "Not in the Mineral Commodity Summaries.",
    whereToLook: "ILZSG",
  },
  {
    id: "training.peru.per-year",
    label: "Peruvian trainees of JICA, scholars of MEXT and technical interns a year",
    unit: "persons",
    why: notReached,
    whereToLook: "JICA; MEXT",
  },
  {
    id: "governance.peru",
    label: "Worldwide Governance Indicators of Peru",
    unit: "score",
    why: notReached,
    whereToLook: "World Bank",
  },
  {
    id: "renewable-supply.peru.mines",
    label: "Renewable share of electricity of Peru's mines",
    unit: "%",
    why: notReached,
    whereToLook: companies,
  },
  {
    id: "grid-emission-factor.peru.official",
    label: "Official emission factor of Peru's electricity",
    unit: "kg CO₂e/kWh",
    why: notReached,
    whereToLook: "MINAM; COES",
  },
  {
    id: "zinc.energy-water-tailings.peru",
    label: "Energy, water and tailings of zinc mining in Peru",
    unit: "per t",
    why: notReached,
    whereToLook: companies,
  },
  {
    id: "copper.mines.chile",
    label: "Mines and projects of Chile, with output, capacity, start and Japanese stakes",
    unit: "kt",
    why: "Only the national copper output was obtained.",
    whereToLook: "Cochilco; company reports",
  },
  {
    id: "zinc.mine-production.chile",
    label: "Zinc output of Chile, and zinc concentrate from Chile",
    unit: "kt",
    why: "The Mineral Commodity Summaries count it among other countries.",
    whereToLook: "Cochilco; trade statistics, HS 2608",
  },
  {
    id: "electricity-generation.chile",
    label: "Generation, renewable share and emission factor of Chile's electricity",
    unit: "GWh; %; kg CO₂e/kWh",
    why: notReached,
    whereToLook: "Coordinador Eléctrico Nacional",
  },
  {
    id: "workers.chile.mines",
    label: "Workers of Chile's mines, and days on which their roads were closed",
    unit: "persons; days",
    why: notReached,
    whereToLook: "Sernageomin; company reports",
  },
  {
    id: "exchange-rate.chile",
    label: "Exchange rate of the Chilean peso, annual mean",
    unit: "CLP/US$",
    why: notReached,
    whereToLook: "Central Bank of Chile",
  },
  {
    id: "zinc.water-intensity.world",
    label: "Water intensity of zinc, mine to refined",
    unit: "m³/t",
    why: notReached,
    whereToLook: "International Zinc Association",
  },
  {
    id: "grid-cable-share.world",
    label: "Share of cable in the length of power lines",
    unit: "%",
    why: notReached,
    whereToLook: "Grid operators",
  },
  {
    id: "gdp-outlook.world.oecd",
    label: "Long-term GDP outlook",
    unit: "%/yr",
    why: notReached,
    whereToLook: "OECD",
  },
];

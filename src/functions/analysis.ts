/** What the functions do that are loaded on their first call: curves and stocks. */
export { curveValues } from "./curves/curve";
export { elasticDemandValues } from "./curves/elastic-demand";
export { elasticityTable } from "./curves/elasticity";
export { fitTable } from "./curves/fit";
export { inflowTable } from "./stocks/inflow";
export { recyclingRateTable } from "./stocks/recycling-rate";
export { scrapTable } from "./stocks/scrap";
export { stockTable } from "./stocks/stock";
export { survivalValues } from "./stocks/survival";

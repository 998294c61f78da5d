/** Calls that answer with values: what tests of every function begin with. */
import type { FunctionName } from "./calls";

export type Value = string | number;
/** A value, or the cells of a row. */
export type Good = Value | readonly Value[];

/** One good call of each function with every parameter, the optional ones too. */
export const goodCalls: Readonly<Record<FunctionName, readonly Good[]>> = {
  data: ["copper.mine-production.peru", 2024],
  series: ["copper.mine-production.peru", 2022, 2024],
  source: ["copper.mine-production.peru", 2024],
  catalog: ["zinc price"],
  driver: ["Solar power additions", 2030, "Net zero"],
  intensity: ["copper", "Electric car", 2030, -0.01],
  demand: ["copper", 2035, "Accelerated", "Solar power", ["copper.elasticity.income", 0.5]],
  demandBand: ["copper", 2030, 2, "Accelerated", ["band.draws", 100]],
  sensitivity: ["zinc", 2035, "Net zero", ["band.draws", 100]],
  demandTable: ["zinc", 2025, 3, "Own", ["zinc.elasticity.income", 0.5]],
  techDemand: ["copper", "Onshore wind", 1000, 2030],
  curve: ["Logistic", 2030, [100, 0.2, 2025]],
  fit: [[1, 2, 3, 4, 5, 6], [2, 5, 11, 19, 25, 28], "Bass", 0],
  elasticity: [
    [12.4, 12.9, 13.8, 14.1, 15, 15.1],
    [50.1, 52, 54.3, 55.9, 58.8, 60.1],
    [6.1, 6.9, 5.2, 6.3, 5.9, 7.4],
    "Without trend",
  ],
  elasticDemand: [100, 1.2, 0.8, 1.1, -0.1],
  forecast: [[12, 14, 13, 16, 18, 17, 20], 3, "Theta", 0.8],
  backTest: [[12, 14, 13, 16, 18, 17, 20, 21], 2, "Drift"],
  convert: [12, "kt", "t concentrate 28%", "copper"],
  survival: [10, 30, 9, "Weibull"],
  stock: [[5, 1, 8], 3, 1, "Normal", ["inflow at", "middle"]],
  inflow: [[5, 6, 4], 3, 1, "Lognormal", ["negative inflow", "corrected"]],
  scrap: [[5, 1, 8], 3, 1, 0.6, 0.9, ["dissipative loss", 0.05]],
  recyclingRate: [45, 100, 30, 225, "Recycling efficiency"],
  rampUp: [120, 2027, 3, 2028, ["decline", 0.02]],
  supply: ["Peru", "copper", 2030, "Low", ["copper.national-output", 2800]],
  gap: ["copper", 2035, "Net zero", "High", ["copper.mine-to-refined", 0.97]],
  coverage: ["zinc", 2030, "Reference", "Base", ["zinc.mine-to-refined", 0.97]],
  concentration: [[50, 30, 20], 120],
  lossTest: [[50, 30, 20], 1200, 2],
  stockpile: [730, 60],
  mineEnergy: ["copper", 1000, "Chile", "Electricity"],
  emissions: ["copper", 1000, 0.18],
  phase: [2026, 2029, 2027],
  progress: [2026, 2029, 46387],
};

/** The cells of an argument, of which none has more than a row. */
export const rowOf = (good: Good): readonly Value[] => (typeof good === "object" ? good : [good]);

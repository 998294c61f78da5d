/**
 * Refined use in the base year by end use, kt: one base a metal, taken whole.
 * The first is the one that ships; the second is derived from other series for a build without the IEA's data set.
 */
import type { ShippedInput } from "./model-input";

type BaseUses = Readonly<Record<string, ShippedInput>>;

const iea = (value: number, note?: string): ShippedInput => ({
  value,
  year: 2024,
  source: "IEA-CMD-2025",
  confidence: note === undefined ? "seen" : "derived",
  ...(note === undefined ? {} : { note }),
});

const windSplit = (kilograms: string): string =>
  `Wind total split by gross installations of 2024 (109 GW onshore, 8 GW offshore) times ${kilograms}.`;

/** Copper of the base year: 26,717.225 kt in all. */
export const copperBase: BaseUses = {
  solar: iea(1657.2),
  "wind-onshore": iea(444.284, windSplit("2,900 and 8,000 kg/MW; of 534.237 kt")),
  "wind-offshore": iea(89.953, windSplit("2,900 and 8,000 kg/MW; of 534.237 kt")),
  "electric-vehicles": iea(496.689),
  storage: iea(76.26),
  "other-low-emission": iea(43.651, "Remainder of the printed total; holds hydrogen (0.003 kt)."),
  networks: iea(4928.986),
  "other-uses": iea(18980.202),
};

export const copperBaseTotal: ShippedInput = iea(26717.225);

const zincOther = (share: string): string =>
  `${share} of 12,745.99 kt, the refined use left after power technologies; shares as quoted by IZA India.`;

const izaShare = (value: number, share: string): ShippedInput => ({
  value,
  year: 2024,
  source: "IZA-IN",
  confidence: "derived",
  note: zincOther(share),
});

const zincWind = windSplit("5,500 kg/MW for both; of 734.753 kt");

/** Zinc of the base year: 13,510 kt in all. */
export const zincBase: BaseUses = {
  solar: iea(15.031),
  "wind-onshore": iea(684.513, zincWind),
  "wind-offshore": iea(50.24, zincWind),
  "other-low-emission": iea(14.226),
  construction: izaShare(5735.6955, "45 %"),
  transport: izaShare(3186.4975, "25 %"),
  "consumer-electrical": izaShare(2931.5777, "23 %"),
  machinery: izaShare(892.2193, "7 %"),
};

export const zincBaseTotal: ShippedInput = {
  value: 13510,
  year: 2024,
  source: "DISR-REQ-2025",
  confidence: "seen",
};

const own = (value: number, note: string): ShippedInput => ({
  value,
  year: 2024,
  source: "OWN",
  confidence: "derived",
  note,
});

const notSeparate = "Not separable without the withheld source: contained in other uses.";

/** Copper without the IEA's data set: 28,609.81 kt in all (Australian government, after WBMS). */
export const copperBaseOpen: BaseUses = {
  solar: own(1684.734, "597 GW of direct-current capacity times 2,822 kg/MW."),
  "wind-onshore": own(316.1, "109 GW times 2,900 kg/MW."),
  "wind-offshore": own(64, "8 GW times 8,000 kg/MW."),
  "electric-vehicles": own(0, notSeparate),
  storage: own(94.772, "172 GWh times 0.551 kg/kWh (lithium iron phosphate)."),
  "other-low-emission": own(0, notSeparate),
  networks: {
    value: 5721.962,
    year: 2024,
    source: "ICA-2020",
    confidence: "derived",
    note: "One fifth of the total, a rounded share.",
  },
  "other-uses": own(20728.242, "Remainder of 28,609.81 kt."),
};

export const copperBaseOpenTotal: ShippedInput = {
  value: 28609.81,
  year: 2024,
  source: "DISR-REQ-2025",
  confidence: "seen",
};

const openShare = (value: number, share: string): ShippedInput => ({
  value,
  year: 2024,
  source: "IZA-IN",
  confidence: "derived",
  note: `${share} of 12,848.59 kt, the refined use left after wind and solar power.`,
});

/** Zinc without the IEA's data set: the same total, power technologies from capacity and intensity. */
export const zincBaseOpen: BaseUses = {
  solar: own(17.91, "597 GW of direct-current capacity times 30 kg/MW."),
  "wind-onshore": own(599.5, "109 GW times 5,500 kg/MW."),
  "wind-offshore": own(44, "8 GW times 5,500 kg/MW."),
  "other-low-emission": own(0, notSeparate),
  construction: openShare(5781.8655, "45 %"),
  transport: openShare(3212.1475, "25 %"),
  "consumer-electrical": openShare(2955.1757, "23 %"),
  machinery: openShare(899.4013, "7 %"),
};

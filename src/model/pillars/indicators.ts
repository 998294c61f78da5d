/**
 * The indicators of the pillars, each with a target: which way is better, and whether the target is what the actions
 * add up to or a path that planners enter. Sheets, inputs and the scorecard follow this list.
 */
import type { Metal } from "../metals";
import { type Pillar, pillarId } from "./pillar-rows";

/** An indicator by the name of its row. */
interface Indicator {
  readonly better: "higher" | "lower";
  readonly target: "actions" | "entered";
}

const higher = { better: "higher" } as const;
const lower = { better: "lower" } as const;
const ofActions = { target: "actions" } as const;
const entered = { target: "entered" } as const;

type Indicators = Readonly<Record<string, Indicator>>;

/** Indicators that all metals share. */
const shared: Readonly<Record<Pillar, Indicators>> = {
  economic: { investment: { ...higher, ...ofActions } },
  energy: {
    need: { ...lower, ...entered },
    "of-generation": { ...lower, ...entered },
    contracts: { ...higher, ...ofActions },
    open: { ...lower, ...ofActions },
    "renewable-share": { ...higher, ...entered },
    cost: { ...lower, ...entered },
  },
  people: {
    trainees: { ...higher, ...ofActions },
    officials: { ...higher, ...ofActions },
    workforce: { ...higher, ...entered },
    // Fewer people to find are easier to find.
    needed: { ...lower, ...entered },
    coverage: { ...higher, ...entered },
  },
  security: { blockades: { ...lower, ...ofActions } },
  sustainability: { emissions: { ...lower, ...entered }, sites: { ...higher, ...ofActions } },
};

/** Indicators of each metal. */
const ofMetal: Readonly<Record<Pillar, Indicators>> = {
  economic: {
    capacity: { ...higher, ...ofActions },
    offtake: { ...higher, ...ofActions },
    share: { ...higher, ...ofActions },
    "offtake-share": { ...higher, ...entered },
    "trade-value": { ...higher, ...entered },
  },
  energy: {},
  people: {},
  security: {
    "hhi-mining": { ...lower, ...entered },
    "hhi-refining": { ...lower, ...entered },
    "hhi-feed": { ...lower, ...entered },
    "largest-share": { ...lower, ...entered },
    loss: { ...lower, ...entered },
    "loss-share": { ...lower, ...entered },
    "at-risk": { ...lower, ...entered },
    "risk-weighted": { ...higher, ...entered },
    stock: { ...higher, ...ofActions },
    days: { ...higher, ...ofActions },
  },
  sustainability: {
    intensity: { ...lower, ...entered },
    water: { ...lower, ...entered },
    tailings: { ...lower, ...entered },
    recycling: { ...higher, ...ofActions },
    "recycled-share": { ...higher, ...entered },
  },
};

/** An indicator of one workbook. */
export interface PillarIndicator extends Indicator {
  /** Id of its row. */
  readonly id: string;
}

/** Whether a row of a pillar is an indicator with a target beside it. */
export const hasTarget = (pillar: Pillar, name: string, metal?: Metal): boolean =>
  Object.hasOwn((metal === undefined ? shared : ofMetal)[pillar], name);

/** The indicators of a pillar, in the order of its sheet. */
export const indicatorsOf = (pillar: Pillar, metals: readonly Metal[]): readonly PillarIndicator[] => {
  const listed = (indicators: Indicators, metal?: Metal): PillarIndicator[] =>
    Object.entries(indicators).map(([name, indicator]) => ({
      ...indicator,
      id: pillarId(pillar, name, metal),
    }));
  return [...listed(shared[pillar]), ...metals.flatMap((metal) => listed(ofMetal[pillar], metal))];
};

/** The row that an indicator is measured against. */
export const targetId = (indicator: string): string => `${indicator}-target`;
/** The cells in which planners enter a target, year by year. */
export const targetEntryId = (indicator: string): string => `targets.${indicator}`;
/** How much better than its target an indicator is in the last plan year; below 0 it is behind. */
export const marginId = (indicator: string): string => `${indicator}-margin`;

/** Currencies of the producing partners, as money of the actions is shown in one of them. */
export const currencies = ["pen", "clp"] as const;
export type Currency = (typeof currencies)[number];

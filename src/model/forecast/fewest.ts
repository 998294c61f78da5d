/** Values without which no band can be told: two changes, of which one is free. */
export const fewestForBand = 3;

/** Values that Holt's and the Theta model need: more than they have parameters. */
export const fewestForModels = 5;

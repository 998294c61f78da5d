import { sharesOf } from "./shares";

/**
 * Demand left unmet in the first year without one supplier, while the others deliver what they did: the share of the
 * lost supplier times the demand (the N − 1 test of security of supply).
 * @param amounts what each supplier supplies, in any unit, 0 or more, with a sum above 0
 * @param demand what they supply together, 0 or more
 * @param lost place of the lost supplier, from 0; the largest if left out
 * @returns in the unit of the demand, never more than the demand
 * @example lossOfSupplier([50, 30, 20], 1200) // 600
 */
export function lossOfSupplier(amounts: readonly number[], demand: number, lost?: number): number {
  const shares = sharesOf(amounts);
  return demand * (lost === undefined ? Math.max(...shares) : (shares[lost] ?? 0));
}

/** Energy of a tonne of metal by carrier. */
export interface EnergyByCarrier {
  /** MWh of electricity per tonne of metal. */
  readonly electricity: number;
  /** GJ of fuels per tonne of metal. */
  readonly fuel: number;
}

/** Gigajoules in a megawatt hour, exact. */
export const gigajoulesInMwh = 3.6;

/**
 * Emissions of a tonne of metal from the energy used: electricity by the factor of its grid, fuels by theirs.
 * @param energy energy of a tonne of metal
 * @param gridFactor t CO₂e per MWh of electricity, 0 or more
 * @param fuelFactor kg CO₂e per GJ of fuel, 0 or more
 * @returns t CO₂e per tonne of metal
 * @example emissionsOfEnergy({ electricity: 5, fuel: 10 }, 0.2, 74.1) // 1.741
 */
export const emissionsOfEnergy = (energy: EnergyByCarrier, gridFactor: number, fuelFactor: number): number =>
  energy.electricity * gridFactor + (energy.fuel * fuelFactor) / 1000;

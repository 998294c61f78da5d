/** Sentences that energy functions answer with instead of a value. */

/** The factor that was asked for. */
interface Wanted {
  readonly metal: string;
  readonly route: string;
  readonly carrier: string;
}

const choices = (cited: readonly string[]): string =>
  cited.length === 0 ? ", nor for another route: yours to supply." : `. There is ${cited.join(", ")}.`;

export const energyErrors = {
  notObtained: ({ metal, route, carrier }: Wanted, cited: readonly string[]) =>
    `No energy of ${metal.toLowerCase()} is cited for ${route} (${carrier})${choices(cited)}`,
  /** Of a route that people ask for, and that is not offered. */
  noLeaching: (metal: string, cited: readonly string[]) =>
    `No figure was obtained for leaching and electrowinning of ${metal.toLowerCase()}${choices(cited)}`,
  withheld: (id: string) => `${id} is not shipped in this release.`,
  noCarriers: (metal: string) =>
    `Electricity and fuels of ${metal.toLowerCase()} mining are not cited apart. Leave out the grid factor for the published mean.`,
  gridInKilograms: (given: number) =>
    `A grid factor of ${String(Number(given.toPrecision(12)))} t CO₂e per MWh cannot be: 0.18 stands for 180 g per kWh.`,
} as const;

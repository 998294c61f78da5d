/** Countries that can take a side of a roadmap. */
export interface PartnerCountry {
  readonly id: string;
  readonly name: string;
}

export const japan: PartnerCountry = { id: "japan", name: "Japan" };
export const peru: PartnerCountry = { id: "peru", name: "Peru" };
export const chile: PartnerCountry = { id: "chile", name: "Chile" };

/** The two sides of a roadmap: partners are data. */
export interface Partnership {
  readonly home: { readonly id: string; readonly name: string };
  readonly producer: { readonly id: string; readonly name: string };
  /** First year of the signed period. */
  readonly signedFrom: number;
  readonly agreement: string;
  readonly source: string;
}

export const japanPeru: Partnership = {
  home: { id: "japan", name: "Japan" },
  producer: { id: "peru", name: "Peru" },
  signedFrom: 2024,
  agreement:
    "Road Map to strengthen the Strategic Partnership, 2024–2033, agreed in Lima on 17 November 2024",
  source: "WORLDJPN-O1E",
};

/** Every pair that a roadmap can be built for. */
export const partnerships: readonly [Partnership, ...Partnership[]] = [japanPeru];

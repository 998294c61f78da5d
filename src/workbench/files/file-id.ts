/** Ids that a file needs and the workbook does not have: counted, so that the same workbook gives the same file. */
const kinds = { rule: "A001", person: "A002", mention: "A003" } as const;

export const fileId = (kind: keyof typeof kinds, number: number): string =>
  `{00000000-0000-4000-${kinds[kind]}-${number.toString(16).toUpperCase().padStart(12, "0")}}`;

/** Limits of Excel, in characters; a longer text makes it repair or refuse the file. */
export const limits = {
  sheetName: 31,
  name: 255,
  cellText: 32_767,
  formula: 8_192,
  validationTitle: 32,
  validationText: 255,
  tip: 255,
  footer: 255,
} as const;

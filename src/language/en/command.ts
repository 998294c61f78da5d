/** What the command that builds the roadmap file says. */
const usage = `Usage: npm run roadmap -- --out FILE.xlsx [options]

Builds the ten-year roadmap as an Excel workbook of native formulas.

  --out FILE.xlsx     where to write the workbook
  --partners PAIR     japan-peru (default) or japan-chile
  --scenario NAME     scenario in use: reference (default), accelerated, net-zero, own
  --case NAME         case of the uncertain inputs: base (default), low, high
  --start YEAR        first of the ten plan years (default 2024)
  --metals LIST       copper, zinc or both: copper,zinc (default)
  --language CODE     language of the workbook: en (default), ja, es
  --freeze NAME       keep the results as the version agreed, under this name
  --force             replace a file that is there already
  --help              show this text
`;

export const command = {
  usage,

  steps: {
    compose: "Composing sheets and computing values",
    write: "Writing the workbook",
    save: "Saving the file",
  },

  summary: {
    contents: (sheets: string, formulas: string, checkTotal: string) =>
      `${sheets} sheets, ${formulas} formulas, check total ${checkTotal}`,
    unmet: (year: string, scenario: string, amounts: string) =>
      `Unmet need in ${year}, ${scenario}: ${amounts}`,
    amount: (metal: string, kilotonnes: string) => `${metal} ${kilotonnes} kt`,
  },

  arguments: {
    unknown: (argument: string) => `Unknown argument '${argument}'.`,
    didYouMean: (argument: string) => `Did you mean ${argument}?`,
    twice: (argument: string) => `${argument} is given more than once.`,
    withoutValue: (argument: string) => `${argument} needs a value.`,
    noValue: (argument: string) => `${argument} takes no value.`,
    notYear: (given: string) => `'${given}' is not a year. Give a whole number such as 2024.`,
    noCase: (given: string, cases: string) => `There is no case '${given}'. Cases: ${cases}.`,
    noPair: (given: string, pairs: string) => `Unknown partners '${given}'. Choose one of: ${pairs}.`,
    noLanguage: (given: string, languages: string) =>
      `There is no edition in '${given}'. Languages: ${languages}.`,
    badDate: (given: string) =>
      `SOURCE_DATE_EPOCH must be a whole number of seconds since 1970, not '${given}'.`,
  },

  file: {
    missing: "Say where to write the workbook: --out FILE.xlsx.",
    extension: (given: string) => `'${given}' must end in .xlsx.`,
    noFolder: (folder: string) => `The folder '${folder}' does not exist.`,
    isFolder: (file: string) => `'${file}' is a folder.`,
    exists: (file: string) => `'${file}' exists already. Add --force to replace it.`,
    inUse: (file: string) => `'${file}' could not be written: it is protected, or open in another program.`,
    noSpace: (file: string) => `'${file}' could not be written: there is no space left.`,
    failed: (file: string, reason: string) => `'${file}' could not be written: ${reason}`,
  },

  unexpected: (reason: string) => `The roadmap could not be built: ${reason}`,
} as const;

/** The grid's own words, in English. */
import { mergeLocales } from "@univerjs/core";
import dataValidation from "@univerjs/data-validation/locale/en-US";
import design from "@univerjs/design/locale/en-US";
import docsUi from "@univerjs/docs-ui/locale/en-US";
import sheets from "@univerjs/sheets/locale/en-US";
import conditionalFormattingUi from "@univerjs/sheets-conditional-formatting-ui/locale/en-US";
import sheetsDataValidation from "@univerjs/sheets-data-validation/locale/en-US";
import dataValidationUi from "@univerjs/sheets-data-validation-ui/locale/en-US";
import sheetsFormula from "@univerjs/sheets-formula/locale/en-US";
import formulaUi from "@univerjs/sheets-formula-ui/locale/en-US";
import numfmtUi from "@univerjs/sheets-numfmt-ui/locale/en-US";
import sheetsUi from "@univerjs/sheets-ui/locale/en-US";
import ui from "@univerjs/ui/locale/en-US";

/** Words beside the bar that shows how far a calculation is; the list of the grid's maker lacks them. */
const ofCalculation = {
  "sheets-formula": {
    progress: {
      analyzing: "Reading formulas",
      calculating: "Calculating",
      "array-analysis": "Reading array formulas",
      "array-calculation": "Calculating array formulas",
      done: "Calculated",
    },
  },
};

export const gridWords = mergeLocales(
  design,
  ui,
  docsUi,
  sheets,
  sheetsUi,
  sheetsFormula,
  ofCalculation,
  formulaUi,
  numfmtUi,
  dataValidation,
  sheetsDataValidation,
  dataValidationUi,
  conditionalFormattingUi,
);

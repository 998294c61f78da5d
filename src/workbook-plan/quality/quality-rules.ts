/**
 * Every rule that a compiled workbook is judged by, in the order of their numbers. Some demands need more than a
 * compiled workbook and are judged elsewhere: 9 for every scenario and in a second engine (tests recalculate the file),
 * 12 (the register is judged where it is composed), the size of the file of 16. Merged cells and passwords cannot
 * be described at all.
 */
import type { QualityRule } from "./finding";
import { arrayFormulaRules } from "./rules/array-formulas";
import { chartRules } from "./rules/charts";
import { conditionalFormatRules } from "./rules/conditional-formats";
import { corkscrewRules } from "./rules/corkscrews";
import { daisyChainRules } from "./rules/daisy-chains";
import { errorRules } from "./rules/errors";
import { flowRules } from "./rules/flow";
import { forbiddenFunctionRules } from "./rules/forbidden-functions";
import { frozenPaneRules } from "./rules/frozen-panes";
import { guideRules } from "./rules/guide";
import { hiddenSheetRules } from "./rules/hidden-sheets";
import { inputCellRules } from "./rules/input-cells";
import { inputOriginRules } from "./rules/input-origin";
import { labelRules } from "./rules/labels";
import { legibilityRules } from "./rules/legibility";
import { masterCheckRules } from "./rules/master-check";
import { nameRules } from "./rules/names";
import { oneFormulaARowRules } from "./rules/one-formula-a-row";
import { printRules } from "./rules/print";
import { protectionRules } from "./rules/protection";
import { readableFormulaRules } from "./rules/readable-formulas";
import { sheetNameRules } from "./rules/sheet-names";
import { sheetOrderRules } from "./rules/sheet-order";
import { timeAxisRules } from "./rules/time-axis";
import { validationRules } from "./rules/validations";

export const qualityRules: readonly QualityRule[] = [
  ...errorRules,
  ...arrayFormulaRules,
  ...forbiddenFunctionRules,
  ...oneFormulaARowRules,
  ...readableFormulaRules,
  ...sheetOrderRules,
  ...timeAxisRules,
  ...frozenPaneRules,
  ...labelRules,
  ...flowRules,
  ...corkscrewRules,
  ...daisyChainRules,
  ...masterCheckRules,
  ...guideRules,
  ...inputCellRules,
  ...inputOriginRules,
  ...validationRules,
  ...protectionRules,
  ...legibilityRules,
  ...conditionalFormatRules,
  ...chartRules,
  ...printRules,
  ...nameRules,
  ...sheetNameRules,
  ...hiddenSheetRules,
];

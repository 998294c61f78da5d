/** What may be typed into cells, and looks that depend on their values. */
import type {
  CompiledConditionalFormat,
  CompiledSheet,
  CompiledValidation,
} from "../../workbook-plan/compiled-workbook";
import { callsJob, type Job } from "../gate/requests";
import { joinedAddresses } from "./areas";

type SheetJob = Job<Excel.Worksheet>;

/** Ranges of a plan have blanks between them, those of Office.js commas. */
const areas = (range: string): readonly string[] => range.split(" ");

export function validationJobs({ validations }: CompiledSheet): SheetJob[] {
  return validations.map((validation) => {
    const ranges = joinedAddresses(areas(validation.range));
    return callsJob(ranges.length * 5, (sheet) => {
      for (const range of ranges) setValidation(sheet.getRanges(range).dataValidation, validation);
    });
  });
}

function setValidation(target: Excel.DataValidation, validation: CompiledValidation): void {
  target.rule = ruleOf(validation.rule);
  target.ignoreBlanks = validation.allowBlank;
  target.prompt = { showPrompt: true, title: validation.promptTitle, message: validation.prompt };
  target.errorAlert = {
    showAlert: true,
    style: "Stop",
    title: validation.errorTitle,
    message: validation.error,
  };
}

function ruleOf(rule: CompiledValidation["rule"]): Excel.DataValidationRule {
  if (rule.kind === "list") return { list: { inCellDropDown: true, source: `=${rule.source}` } };
  const bounds: Excel.BasicDataValidation = {
    operator: "Between",
    formula1: bound(rule.minimum),
    formula2: bound(rule.maximum),
  };
  return rule.kind === "whole" ? { wholeNumber: bounds } : { decimal: bounds };
}

const bound = (text: string): number | string => {
  const number = Number(text);
  return Number.isFinite(number) ? number : `=${text}`;
};

/** Earlier formats win, so each is added with the priority of its place. */
export function conditionalFormatJobs({ conditionalFormats }: CompiledSheet): SheetJob[] {
  return conditionalFormats.map((format, index) =>
    callsJob(7, (sheet) => {
      const added = formatsOver(sheet, format.range).add("Custom");
      added.priority = index;
      setLook(added.custom, format);
    }),
  );
}

/** A rule over several areas counts from the first cell of the first, as in the plan. */
function formatsOver(sheet: Excel.Worksheet, range: string): Excel.ConditionalFormatCollection {
  const parts = areas(range);
  return parts.length === 1
    ? sheet.getRange(range).conditionalFormats
    : sheet.getRanges(parts.join(",")).conditionalFormats;
}

function setLook({ rule, format }: Excel.CustomConditionalFormat, look: CompiledConditionalFormat): void {
  rule.formula = `=${look.formula}`;
  if (look.font?.color !== undefined) format.font.color = `#${look.font.color}`;
  if (look.font?.bold !== undefined) format.font.bold = look.font.bold;
  if (look.fill !== undefined) format.fill.color = `#${look.fill}`;
}

import type { ValidationModel, ValidationRule } from "../document/validation-model";
import { contains, overlap } from "../engine/block";
import { checkProtection } from "../limits/protected-cells";
import type { ClassDefinition, PropertyDefinition } from "../rich-api/host-object";
import { isHostObject } from "../rich-api/host-object";
import { invalidArgument } from "../rich-api/rich-api-error";
import { isRecord } from "../rich-api/wire";
import { absoluteAddress, sheetPrefix } from "./addresses";
import type { RangeTarget } from "./model";
import { flag, oneOf, text } from "./readers";

const kinds = {
  list: "List",
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
} as const;
const operators = oneOf(
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
);
/** Characters of a list that is written into the rule. */
const longestList = 255;

const none = {
  rule: {},
  ignoreBlanks: true,
  prompt: { showPrompt: true, title: "", message: "" },
  errorAlert: { showAlert: true, style: "Stop", title: "", message: "" },
} as const;

const find = ({ model, sheet, block }: RangeTarget): ValidationModel | undefined =>
  model.document.sheet(sheet).validations.find(({ blocks }) => blocks.some((each) => contains(each, block)));

function update(target: RangeTarget, change: Partial<ValidationModel>): void {
  const { model, sheet, block } = target;
  checkProtection(model.document.sheet(sheet), "write", block);
  const before = find(target);
  clear(target);
  model.document.sheet(sheet).validations.push({ ...none, ...before, ...change, blocks: [block] });
  model.document.notify({ part: "validations", sheet });
}

/** Takes the cells of the range out of all rules. A rule that only shares some cells keeps its others. */
function clear({ model, sheet, block }: RangeTarget): void {
  const document = model.document.sheet(sheet);
  document.validations = document.validations.flatMap((each) => {
    const blocks = each.blocks.filter((one) => !contains(block, one));
    return blocks.length === 0 ? [] : [{ ...each, blocks }];
  });
  model.document.notify({ part: "validations", sheet });
}

/** Checks a rule; ranges in it become their addresses. */
function checkedRule(value: unknown): ValidationRule {
  if (!isRecord(value)) throw invalidArgument();
  const given = Object.entries(value).filter(([, each]) => each !== null && each !== undefined);
  const [entry] = given;
  if (entry === undefined || given.length !== 1) throw invalidArgument();
  const [kind, fields] = entry;
  if (!(kind in kinds) || !isRecord(fields)) throw invalidArgument();
  const plain = Object.fromEntries(Object.entries(fields).map(([key, each]) => [key, plainField(each)]));
  if (kind === "list") checkList(plain.source);
  else if (kind === "custom") text(plain.formula);
  else {
    operators(plain.operator);
    if (plain.formula1 === undefined || plain.formula1 === null) throw invalidArgument();
  }
  return { [kind]: plain };
}

function checkList(source: unknown): void {
  const list = text(source);
  if (list === "" || (!list.startsWith("=") && list.length > longestList)) throw invalidArgument();
}

function plainField(value: unknown): unknown {
  if (!isHostObject(value)) return value;
  const { model, sheet, block } = value.target as RangeTarget;
  return `=${sheetPrefix(model.engine.sheetName(sheet))}${absoluteAddress(block)}`;
}

const rule: PropertyDefinition<RangeTarget> = {
  get: (target) => find(target)?.rule ?? {},
  set: (target, value) => {
    update(target, { rule: checkedRule(value) });
  },
};

const type: PropertyDefinition<RangeTarget> = {
  get: (target) => {
    const [kind] = Object.keys(find(target)?.rule ?? {});
    const partly = target.model.document
      .sheet(target.sheet)
      .validations.some(({ blocks }) => blocks.some((each) => overlap(each, target.block)));
    if (kind === undefined) return partly ? "Inconsistent" : "None";
    return kinds[kind as keyof typeof kinds];
  },
};

const ignoreBlanks: PropertyDefinition<RangeTarget> = {
  get: (target) => find(target)?.ignoreBlanks ?? true,
  set: (target, value) => {
    update(target, { ignoreBlanks: flag(value) });
  },
};

const prompt: PropertyDefinition<RangeTarget> = {
  get: (target) => find(target)?.prompt ?? none.prompt,
  set: (target, value) => {
    if (!isRecord(value)) throw invalidArgument();
    const { showPrompt = true, title = "", message = "" } = value;
    update(target, {
      prompt: { showPrompt: flag(showPrompt), title: limited(title, 32), message: limited(message, 255) },
    });
  },
};

const errorAlert: PropertyDefinition<RangeTarget> = {
  get: (target) => find(target)?.errorAlert ?? none.errorAlert,
  set: (target, value) => {
    if (!isRecord(value)) throw invalidArgument();
    const { showAlert = true, style = "Stop", title = "", message = "" } = value;
    const alert = {
      showAlert: flag(showAlert),
      style: oneOf("Stop", "Warning", "Information")(style),
      title: limited(title, 32),
      message: limited(message, 255),
    };
    update(target, { errorAlert: alert });
  },
};

function limited(value: unknown, longest: number): string {
  const given = text(value);
  if (given.length > longest) throw invalidArgument();
  return given;
}

/** What may be entered in cells. `valid` is left out: the host checks nothing. */
export const dataValidationClass: ClassDefinition<RangeTarget> = {
  name: "DataValidation",
  properties: { rule, type, ignoreBlanks, prompt, errorAlert },
  methods: { clear },
};

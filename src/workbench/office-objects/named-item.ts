import type { NameModel } from "../document/workbook-document";
import type { ClassDefinition, HostObject } from "../rich-api/host-object";
import { invalidArgument } from "../rich-api/rich-api-error";
import { parseAddress } from "./addresses";
import type { Model } from "./model";
import { flag, text } from "./readers";

interface Target {
  readonly model: Model;
  readonly name: NameModel;
}

/** The cells a name stands for; null if it stands for a constant or a calculation. */
export function rangeOfName({ model, name }: Target): HostObject | null {
  const address = parseAddress(name.formula);
  const sheetName = address?.sheet?.toLowerCase();
  const sheet = model.engine.sheets().find((id) => model.engine.sheetName(id).toLowerCase() === sheetName);
  return address === null || sheet === undefined ? null : model.create.range(sheet, address.block);
}

const changed = ({ model }: Target): void => {
  model.document.notify({ part: "names" });
};

/** What a name is worth. */
function value(target: Target): string | number | boolean {
  if (rangeOfName(target) !== null) return target.name.formula.slice(1);
  const constant = target.name.formula.slice(1);
  if (/^".*"$/.test(constant)) return constant.slice(1, -1);
  if (/^(TRUE|FALSE)$/i.test(constant)) return constant.toUpperCase() === "TRUE";
  return Number.isFinite(Number(constant)) ? Number(constant) : target.name.formula;
}

function type(target: Target): string {
  if (rangeOfName(target) !== null) return "Range";
  const constant = value(target);
  if (typeof constant === "number") return Number.isInteger(constant) ? "Integer" : "Double";
  return typeof constant === "boolean" ? "Boolean" : "String";
}

/** A name in formulas. */
export const namedItemClass: ClassDefinition<Target> = {
  name: "NamedItem",
  identity: ({ name }) => ({ Name: name.name }),
  properties: {
    name: { get: ({ name }) => name.name },
    formula: {
      get: ({ name }) => name.formula,
      set(target, given) {
        const formula = text(given);
        if (!formula.startsWith("=")) throw invalidArgument();
        target.name.formula = formula;
        target.model.engine.defineName(target.name.name, formula, target.name.scope ?? undefined);
        changed(target);
      },
    },
    value: { get: value },
    type: { get: type },
    comment: {
      get: ({ name }) => name.comment,
      set(target, given) {
        target.name.comment = text(given);
        changed(target);
      },
    },
    visible: {
      get: ({ name }) => name.visible,
      set(target, given) {
        target.name.visible = flag(given);
        changed(target);
      },
    },
    scope: { get: ({ name }) => (name.scope === null ? "Workbook" : "Worksheet") },
  },
  navigation: {
    worksheet({ model, name }) {
      if (name.scope === null) throw invalidArgument();
      return model.create.worksheet(name.scope);
    },
    worksheetOrNullObject: ({ model, name }) =>
      name.scope === null ? null : model.create.worksheet(name.scope),
  },
  methods: {
    getRange(target) {
      const range = rangeOfName(target);
      if (range === null) throw invalidArgument();
      return range;
    },
    getRangeOrNullObject: rangeOfName,
    delete(target) {
      const { model, name } = target;
      model.document.names = model.document.names.filter((each) => each !== name);
      model.engine.removeName(name.name, name.scope ?? undefined);
      changed(target);
    },
  },
};

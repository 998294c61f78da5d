import { objectArgument } from "../rich-api/host-object";
import type { NameModel } from "../document/workbook-document";
import type { SheetId } from "../engine/workbook-engine";
import type { Arguments } from "../rich-api/arguments";
import type { ClassDefinition, HostObject } from "../rich-api/host-object";
import { invalidArgument, itemAlreadyExists, itemNotFound } from "../rich-api/rich-api-error";
import { absoluteAddress, sheetPrefix } from "./addresses";
import type { Model, RangeTarget } from "./model";

/** Names of the workbook, or of one sheet. */
interface Target {
  readonly model: Model;
  readonly scope: SheetId | null;
}

const names = ({ model, scope }: Target): NameModel[] =>
  model.document.names.filter((each) => each.scope === scope);

function find(target: Target, args: Arguments): HostObject | null {
  const wanted = args.string(0).toLowerCase();
  const name = names(target).find((each) => each.name.toLowerCase() === wanted);
  return name === undefined ? null : target.model.create.namedItem(name);
}

function checkName(target: Target, name: string): void {
  const looksLikeCell =
    /^[A-Z]{1,3}[0-9]+$/i.test(name) || /^R[0-9]*C[0-9]*$/i.test(name) || /^[RC]$/i.test(name);
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u.test(name) || looksLikeCell) throw invalidArgument();
  if (names(target).some((each) => each.name.toLowerCase() === name.toLowerCase())) throw itemAlreadyExists();
}

/** The formula of a name whose reference is a range, or text that is a formula or a constant. */
function formulaOf(args: Arguments): string {
  const object = objectArgument(args, 1);
  if (object?.definition.name === "Range") {
    const { model, sheet, block } = object.target as RangeTarget;
    return `=${sheetPrefix(model.engine.sheetName(sheet))}${absoluteAddress(block)}`;
  }
  const value = args.raw(1);
  if (typeof value === "number" || typeof value === "boolean") return `=${String(value).toUpperCase()}`;
  const given = args.string(1);
  return given.startsWith("=") ? given : `="${given.replaceAll('"', '""')}"`;
}

function add(target: Target, name: string, formula: string, comment: string): HostObject {
  checkName(target, name);
  const { model, scope } = target;
  const made: NameModel = { name, formula, comment, visible: true, scope };
  model.document.names.push(made);
  model.engine.defineName(name, formula, scope ?? undefined);
  model.document.notify({ part: "names" });
  return model.create.namedItem(made);
}

export const namedItemCollectionClass: ClassDefinition<Target> = {
  name: "NamedItemCollection",
  items: (target) => names(target).map((each) => target.model.create.namedItem(each)),
  indexer(target, args) {
    const found = find(target, args);
    if (found === null) throw itemNotFound();
    return found;
  },
  methods: {
    add: (target, args) => add(target, args.string(0), formulaOf(args), args.optionalString(2) ?? ""),
    addFormulaLocal: (target, args) =>
      add(target, args.string(0), args.string(1), args.optionalString(2) ?? ""),
    getCount: (target) => names(target).length,
    getItemOrNullObject: find,
  },
};

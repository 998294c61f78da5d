import { intersection, wholeSheet, type Block } from "../engine/block";
import { checkStructure } from "../limits/protected-structure";
import { checkSheetName } from "../limits/sheet-name";
import type { Arguments } from "../rich-api/arguments";
import type { ClassDefinition, HostObject } from "../rich-api/host-object";
import { hostObject } from "../rich-api/host-object";
import { invalidArgument, RichApiError } from "../rich-api/rich-api-error";
import { parseAddress, sheetPrefix } from "./addresses";
import { autoFilterClass, sheetFilter } from "./auto-filter";
import { chartCollectionClass } from "./chart-collection";
import { commentCollectionClass } from "./comment-collection";
import { copySheet } from "./copy-sheet";
import { eventTypes } from "./event-registry";
import type { SheetTarget } from "./model";
import { namedItemCollectionClass } from "./named-item-collection";
import { pageBreakCollectionClass } from "./page-break-collection";
import { pageLayoutClass } from "./page-layout";
import { areasObject, demandAreas } from "./range-areas";
import { findAllCells, replaceAll } from "./range-find";
import { showOutlineLevels } from "./range-outline";
import { atLeast, color, flag, number, oneOf, recordProperties, text } from "./readers";
import { registrations } from "./registrations";
import { tableCollectionClass } from "./table-collection";
import { worksheetCustomPropertyCollectionClass } from "./worksheet-custom-property";
import { worksheetFreezePanesClass } from "./worksheet-freeze-panes";
import { worksheetProtectionClass } from "./worksheet-protection";

/** Cells by address, or by a name that stands for cells of this sheet. */
function getRange({ model, sheet }: SheetTarget, args: Arguments): HostObject {
  if (!args.has(0)) return model.create.range(sheet, wholeSheet);
  return model.create.range(sheet, blockAt({ model, sheet }, args.string(0)));
}

/** Several areas, with commas between their addresses. */
function getRanges(target: SheetTarget, args: Arguments): HostObject {
  const blocks = args.has(0)
    ? args
        .string(0)
        .split(",")
        .map((each) => blockAt(target, each))
    : [wholeSheet];
  return demandAreas(target, blocks);
}

function blockAt({ model, sheet }: SheetTarget, text_: string): Block {
  const address = parseAddress(text_) ?? namedAddress({ model, sheet }, text_);
  if (address === null) throw invalidArgument();
  if (address.sheet !== null && address.sheet.toLowerCase() !== model.engine.sheetName(sheet).toLowerCase()) {
    throw invalidArgument();
  }
  return address.block;
}

function namedAddress({ model, sheet }: SheetTarget, text_: string): ReturnType<typeof parseAddress> {
  const names = model.document.names.filter((each) => each.name.toLowerCase() === text_.toLowerCase());
  const name = names.find((each) => each.scope === sheet) ?? names.find((each) => each.scope === null);
  return name === undefined ? null : parseAddress(name.formula);
}

async function usedRange({ model, sheet }: SheetTarget, args: Arguments): Promise<HostObject | null> {
  await model.engine.settle();
  const used = model.engine.usedBlock(sheet, args.optionalBoolean(0) !== true);
  const block = used === null ? null : intersection(used, wholeSheet);
  return block === null ? null : model.create.range(sheet, block);
}

function rename({ model, sheet }: SheetTarget, value: unknown): void {
  const { engine } = model;
  checkStructure(model.document);
  const others = engine.sheets().filter((each) => each !== sheet);
  checkSheetName(
    text(value),
    others.map((each) => engine.sheetName(each)),
  );
  const nameBefore = engine.sheetName(sheet);
  engine.renameSheet(sheet, text(value));
  model.document.renameSheet(sheetPrefix(nameBefore), sheetPrefix(text(value)));
  model.events.raiseForSheet(eventTypes.nameChanged, sheet, { nameBefore, nameAfter: text(value) });
}

/** A workbook keeps one sheet that can be seen. */
function demandAnotherVisible({ model, sheet }: SheetTarget): void {
  const { engine } = model;
  if (!engine.sheets().some((each) => each !== sheet && engine.visibility(each) === "Visible")) {
    throw new RichApiError("InvalidOperation", "This operation is not permitted for the current object.");
  }
}

const visibilities = oneOf("Visible", "Hidden", "VeryHidden");
function setVisibility(target: SheetTarget, value: unknown): void {
  const visibility = visibilities(value);
  if (visibility !== "Visible") demandAnotherVisible(target);
  const { model, sheet } = target;
  checkStructure(model.document);
  const visibilityBefore = model.engine.visibility(sheet);
  if (visibility === visibilityBefore) return;
  model.engine.setVisibility(sheet, visibility);
  model.events.raiseForSheet(eventTypes.visibilityChanged, sheet, {
    visibilityBefore,
    visibilityAfter: visibility,
  });
}

function remove(target: SheetTarget): void {
  const { model, sheet } = target;
  checkStructure(model.document);
  if (model.engine.visibility(sheet) === "VeryHidden") throw invalidArgument();
  if (model.engine.visibility(sheet) === "Visible") demandAnotherVisible(target);
  model.engine.deleteSheet(sheet);
  model.document.removeSheet(sheet);
  model.engine.clearUndo();
}

function sibling({ model, sheet }: SheetTarget, step: number, onlyVisible: boolean): HostObject | null {
  const all = model.engine
    .sheets()
    .filter((each) => each === sheet || !onlyVisible || model.engine.visibility(each) === "Visible");
  const found = all[all.indexOf(sheet) + step];
  return found === undefined ? null : model.create.worksheet(found);
}

function siblingOrThrow(target: SheetTarget, step: number, args: Arguments): HostObject {
  const found = sibling(target, step, args.optionalBoolean(0) === true);
  if (found === null) throw new RichApiError("ItemNotFound", "The requested resource doesn't exist.", 404);
  return found;
}

const documentOf = ({ model, sheet }: SheetTarget): ReturnType<SheetTarget["model"]["document"]["sheet"]> =>
  model.document.sheet(sheet);

/** A sheet. */
export const worksheetClass: ClassDefinition<SheetTarget> = {
  name: "Worksheet",
  identity: ({ sheet }) => ({ Id: sheet }),
  setNames: { gridlines: "showGridlines", headings: "showHeadings" },
  properties: {
    id: { get: ({ sheet }) => sheet },
    name: { get: ({ model, sheet }) => model.engine.sheetName(sheet), set: rename },
    position: {
      get: ({ model, sheet }) => model.engine.sheets().indexOf(sheet),
      set({ model, sheet }, value) {
        const positionAfter = number(value);
        if (positionAfter < 0 || positionAfter >= model.engine.sheets().length) throw invalidArgument();
        checkStructure(model.document);
        const positionBefore = model.engine.sheets().indexOf(sheet);
        model.engine.moveSheet(sheet, positionAfter);
        if (positionAfter !== positionBefore)
          model.events.raiseForSheet(eventTypes.moved, sheet, { positionBefore, positionAfter });
      },
    },
    visibility: { get: ({ model, sheet }) => model.engine.visibility(sheet), set: setVisibility },
    tabColor: {
      get: ({ model, sheet }) => model.engine.tabColor(sheet).toUpperCase(),
      set: ({ model, sheet }, value) => {
        model.engine.setTabColor(sheet, value === "" ? "" : color(value));
      },
    },
    showGridlines: {
      get: ({ model, sheet }) => model.engine.showGridlines(sheet),
      set: ({ model, sheet }, value) => {
        model.engine.setShowGridlines(sheet, flag(value));
      },
    },
    ...recordProperties(documentOf, { showHeadings: flag, standardWidth: atLeast(0) }, ({ model, sheet }) => {
      model.document.notify({ part: "view", sheet });
    }),
  },
  navigation: {
    charts: (target) => hostObject(chartCollectionClass, target),
    tables: (target) => hostObject(tableCollectionClass, target),
    names: ({ model, sheet }) => hostObject(namedItemCollectionClass, { model, scope: sheet }),
    autoFilter: ({ model, sheet }) => hostObject(autoFilterClass, sheetFilter(model, sheet)),
    comments: ({ model, sheet }) => hostObject(commentCollectionClass, { model, sheet }),
    protection: (target) => hostObject(worksheetProtectionClass, target),
    freezePanes: (target) => hostObject(worksheetFreezePanesClass, target),
    pageLayout: (target) => hostObject(pageLayoutClass, target),
    customProperties: (target) => hostObject(worksheetCustomPropertyCollectionClass, target),
    horizontalPageBreaks: (target) =>
      hostObject(pageBreakCollectionClass, { ...target, kind: "horizontalPageBreaks" }),
    verticalPageBreaks: (target) =>
      hostObject(pageBreakCollectionClass, { ...target, kind: "verticalPageBreaks" }),
  },
  methods: {
    copy: copySheet,
    getRange,
    getRanges,
    getRangeByIndexes: ({ model, sheet }, args) => {
      const block = {
        row: args.count(0),
        column: args.count(1),
        rows: args.count(2, 1),
        columns: args.count(3, 1),
      };
      return model.create.range(sheet, block);
    },
    getCell: ({ model, sheet }, args) =>
      model.create.range(sheet, { row: args.count(0), column: args.count(1), rows: 1, columns: 1 }),
    getUsedRange: async (target, args) =>
      (await usedRange(target, args)) ??
      target.model.create.range(target.sheet, { row: 0, column: 0, rows: 1, columns: 1 }),
    getUsedRangeOrNullObject: usedRange,
    getNext: (target, args) => siblingOrThrow(target, 1, args),
    getNextOrNullObject: (target, args) => sibling(target, 1, args.optionalBoolean(0) === true),
    getPrevious: (target, args) => siblingOrThrow(target, -1, args),
    getPreviousOrNullObject: (target, args) => sibling(target, -1, args.optionalBoolean(0) === true),
    findAll: async (target, args) => demandAreas(target, (await findAllCells(target, args)) ?? []),
    findAllOrNullObject: async (target, args) =>
      areasObject(target, (await findAllCells(target, args)) ?? []),
    replaceAll: (target, args) => replaceAll({ ...target, block: wholeSheet }, args),
    showOutlineLevels,
    activate({ model, sheet }) {
      if (model.engine.visibility(sheet) !== "Visible") throw invalidArgument();
      model.engine.activate(sheet);
    },
    calculate: ({ model }) => model.engine.recalculate(),
    delete: remove,
  },
  internalMethods: registrations<SheetTarget>(
    ({ model, sheet }) => ({ events: model.events, target: sheet }),
    {
      DataChangedEvent: eventTypes.changed,
      ActivatedEvent: eventTypes.activated,
      DeactivatedEvent: eventTypes.deactivated,
      SelectionChangedEvent: eventTypes.selectionChanged,
      CalculatedEvent: eventTypes.calculated,
      FormatChangedEvent: eventTypes.formatChanged,
      RowSortedEvent: eventTypes.rowSorted,
      ColumnSortedEvent: eventTypes.columnSorted,
      RowHiddenChangedEvent: eventTypes.rowHiddenChanged,
      ProtectionChangedEvent: eventTypes.protectionChanged,
      EventNameChanged: eventTypes.nameChanged,
      EventVisibilityChanged: eventTypes.visibilityChanged,
    },
  ),
};

import { checkStructure } from "../limits/protected-structure";
import { checkSheetName } from "../limits/sheet-name";
import type { Arguments } from "../rich-api/arguments";
import type { ClassDefinition, HostObject } from "../rich-api/host-object";
import { itemNotFound } from "../rich-api/rich-api-error";
import { eventTypes, workbookTarget } from "./event-registry";
import type { Model } from "./model";
import { registrations } from "./registrations";

interface Target {
  readonly model: Model;
}

function find({ model }: Target, args: Arguments): HostObject | null {
  const key = args.string(0);
  const { engine } = model;
  const id = engine
    .sheets()
    .find((each) => each === key || engine.sheetName(each).toLowerCase() === key.toLowerCase());
  return id === undefined ? null : model.create.worksheet(id);
}

function add({ model }: Target, args: Arguments): HostObject {
  const { engine } = model;
  const names = engine.sheets().map((each) => engine.sheetName(each));
  const name = args.optionalString(0) ?? freeName(names);
  checkStructure(model.document);
  checkSheetName(name, names);
  return model.create.worksheet(engine.addSheet(name));
}

function freeName(names: readonly string[]): string {
  let number = names.length + 1;
  while (names.some((name) => name.toLowerCase() === `sheet${number}`)) number += 1;
  return `Sheet${number}`;
}

const visible = ({ model }: Target, onlyVisible: boolean): readonly string[] =>
  model.engine.sheets().filter((each) => !onlyVisible || model.engine.visibility(each) === "Visible");

const end = (target: Target, index: number, args: Arguments): HostObject => {
  const id = visible(target, args.optionalBoolean(0) === true).at(index);
  if (id === undefined) throw itemNotFound();
  return target.model.create.worksheet(id);
};

/** The sheets of the workbook. */
export const worksheetCollectionClass: ClassDefinition<Target> = {
  name: "WorksheetCollection",
  items: ({ model }) => model.engine.sheets().map((each) => model.create.worksheet(each)),
  indexer(target, args) {
    const found = find(target, args);
    if (found === null) throw itemNotFound();
    return found;
  },
  methods: {
    add,
    getActiveWorksheet: ({ model }) => model.create.worksheet(model.engine.activeSheet()),
    getItemOrNullObject: find,
    getCount: (target, args) => visible(target, args.optionalBoolean(0) === true).length,
    getFirst: (target, args) => end(target, 0, args),
    getLast: (target, args) => end(target, -1, args),
  },
  internalMethods: registrations<Target>(({ model }) => ({ events: model.events, target: workbookTarget }), {
    DataChangedEvent: eventTypes.changed,
    ActivatedEvent: eventTypes.activated,
    DeactivatedEvent: eventTypes.deactivated,
    AddedEvent: eventTypes.added,
    DeletedEvent: eventTypes.deleted,
    SelectionChangedEvent: eventTypes.selectionChanged,
    CalculatedEvent: eventTypes.calculated,
    FormatChangedEvent: eventTypes.formatChanged,
    RowSortedEvent: eventTypes.rowSorted,
    ColumnSortedEvent: eventTypes.columnSorted,
    RowHiddenChangedEvent: eventTypes.rowHiddenChanged,
    ProtectionChangedEvent: eventTypes.protectionChanged,
    EventNameChanged: eventTypes.nameChanged,
    EventVisibilityChanged: eventTypes.visibilityChanged,
    EventMoved: eventTypes.moved,
  }),
};

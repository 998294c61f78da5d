import type { WorkbookDocument } from "./document/workbook-document";
import { intersection, sheetColumns, sheetRows, type Block } from "./engine/block";
import type { CellShift } from "./engine/cell-shift";
import type { ChangeSource, EngineEvent, SheetId } from "./engine/workbook-engine";
import { blockAddress } from "./office-objects/addresses";
import { eventReference } from "./office-objects/event-reference";
import { eventTypes, type EventRegistry } from "./office-objects/event-registry";
import type { PageLink } from "./page-link";

/** Where events come from and go to. */
export interface EventRoute {
  readonly document: WorkbookDocument;
  readonly events: EventRegistry;
  readonly link: PageLink;
}

/** Turns what happens in the engine into the events of Office.js. */
export function forwardEvent(event: EngineEvent, route: EventRoute): void {
  const { events, link } = route;
  switch (event.kind) {
    case "changed":
      raiseChange(event, route, {
        block: event.block,
        changeType: "RangeEdited",
        shiftDirection: "None",
      });
      return;
    case "shifted":
      raiseChange(event, route, {
        block: event.shift.block,
        changeType: shiftType(event.shift),
        shiftDirection: shiftDirection(event.shift),
      });
      return;
    case "formatted":
      events.raiseForSheet(eventTypes.formatChanged, event.sheet, {
        address: blockAddress(event.block),
        referenceId: eventReference(event.sheet, event.block),
      });
      return;
    case "calculated":
      for (const sheet of event.sheets) events.raiseForSheet(eventTypes.calculated, sheet, { address: "" });
      return;
    case "selected":
      events.raiseForSheet(eventTypes.selectionChanged, event.sheet, { address: blockAddress(event.block) });
      link.push("documentSelectionChanged", {});
      raiseTableSelections(event, route);
      return;
    case "activated":
      events.raiseForSheet(eventTypes.deactivated, event.previous);
      events.raiseForSheet(eventTypes.activated, event.sheet);
      return;
    case "sheetAdded":
      events.raiseForSheet(eventTypes.added, event.sheet);
      return;
    case "sheetDeleted":
      events.raiseForSheet(eventTypes.deleted, event.sheet);
      return;
    case "sheetRenamed":
      return;
  }
}

interface Change {
  readonly block: Block;
  readonly changeType: string;
  readonly shiftDirection: string;
}

/** Tells the listeners of a sheet, and of tables whose cells changed. */
function raiseChange(
  { sheet, source }: { readonly sheet: SheetId; readonly source: ChangeSource },
  { events, document }: EventRoute,
  { block, ...change }: Change,
): void {
  const message = {
    ...change,
    address: blockAddress(block),
    triggerSource: source === "addin" ? "ThisLocalAddin" : "Unknown",
    referenceId: eventReference(sheet, block),
  };
  events.raiseForSheet(eventTypes.changed, sheet, message);
  for (const table of document.tables) {
    if (table.sheet !== sheet || intersection(table.block, block) === null) continue;
    events.raise(eventTypes.tableChanged, [table.id, sheet], {
      worksheetId: sheet,
      source: "Local",
      tableId: table.id,
      ...message,
    });
  }
}

/** A table hears of every selection: of the part inside it, or that there is none. */
function raiseTableSelections(
  { sheet, block }: { readonly sheet: SheetId; readonly block: Block },
  { events, document }: EventRoute,
): void {
  for (const table of document.tables) {
    if (!events.listensTo(eventTypes.tableSelectionChanged, table.id)) continue;
    const inside = table.sheet === sheet ? intersection(table.block, block) : null;
    events.raise(eventTypes.tableSelectionChanged, [table.id], {
      worksheetId: sheet,
      tableId: table.id,
      address: inside === null ? "" : blockAddress(inside),
    });
  }
}

const isWhole = ({ along, block }: CellShift): boolean =>
  along === "rows" ? block.columns === sheetColumns : block.rows === sheetRows;

/** Excel's word for what changed. */
function shiftType(shift: CellShift): string {
  const done = shift.kind === "insert" ? "Inserted" : "Deleted";
  return (isWhole(shift) ? { rows: "Row", columns: "Column" }[shift.along] : "Cell") + done;
}

/** Where the other cells went; nowhere in the words of Excel where whole rows or columns came or went. */
function shiftDirection(shift: CellShift): string {
  if (isWhole(shift)) return "None";
  const ways = { insert: { rows: "Down", columns: "Right" }, delete: { rows: "Up", columns: "Left" } };
  return `ShiftCell${ways[shift.kind][shift.along]}`;
}

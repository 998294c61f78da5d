import { sheetColumns, sheetRows } from "./engine/block";
import type { CellShift } from "./engine/cell-shift";
import type { EngineEvent } from "./engine/workbook-engine";
import { blockAddress } from "./office-objects/addresses";
import { eventReference } from "./office-objects/event-reference";
import { eventTypes, type EventRegistry } from "./office-objects/event-registry";
import type { PageLink } from "./page-link";

/** Turns what happens in the engine into the events of Office.js. */
export function forwardEvent(event: EngineEvent, events: EventRegistry, link: PageLink): void {
  switch (event.kind) {
    case "changed":
      events.raise(eventTypes.changed, event.sheet, {
        address: blockAddress(event.block),
        changeType: "RangeEdited",
        source: "Local",
        triggerSource: event.source === "addin" ? "ThisLocalAddin" : "Unknown",
        shiftDirection: "None",
        referenceId: eventReference(event.sheet, event.block),
      });
      return;
    case "shifted":
      events.raise(eventTypes.changed, event.sheet, {
        address: blockAddress(event.shift.block),
        changeType: shiftType(event.shift),
        source: "Local",
        triggerSource: event.source === "addin" ? "ThisLocalAddin" : "Unknown",
        shiftDirection: shiftDirection(event.shift),
        referenceId: eventReference(event.sheet, event.shift.block),
      });
      return;
    case "calculated":
      for (const sheet of event.sheets) events.raise(eventTypes.calculated, sheet, { address: "" });
      return;
    case "selected":
      events.raise(eventTypes.selectionChanged, event.sheet, { address: blockAddress(event.block) });
      link.push("documentSelectionChanged", {});
      return;
    case "activated":
      events.raise(eventTypes.deactivated, event.previous, {});
      events.raise(eventTypes.activated, event.sheet, {});
      return;
    case "sheetAdded":
      events.raise(eventTypes.added, event.sheet, { source: "Local" });
      return;
    case "sheetDeleted":
      events.raise(eventTypes.deleted, event.sheet, { source: "Local" });
      return;
    case "sheetRenamed":
      return;
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

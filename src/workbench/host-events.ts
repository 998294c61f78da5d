import type { EngineEvent } from "./engine/workbook-engine";
import { blockAddress } from "./office-objects/addresses";
import { eventReference } from "./office-objects/event-reference";
import { eventTypes, type EventRegistry } from "./office-objects/event-registry";

/** Turns what happens in the engine into the events of Office.js. */
export function forwardEvent(event: EngineEvent, events: EventRegistry): void {
  switch (event.kind) {
    case "changed":
      events.raise(eventTypes.changed, event.sheet, {
        address: blockAddress(event.block),
        changeType: "RangeEdited",
        source: "Local",
        triggerSource: event.source === "addin" ? "ThisLocalAddin" : "Unknown",
        shiftDirection: 0,
        referenceId: eventReference(event.sheet, event.block),
      });
      return;
    case "calculated":
      for (const sheet of event.sheets) events.raise(eventTypes.calculated, sheet, { address: "" });
      return;
    case "selected":
      events.raise(eventTypes.selectionChanged, event.sheet, { address: blockAddress(event.block) });
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

import type { WorkbookDocument } from "../document/workbook-document";
import { contains } from "../engine/block";
import type { SheetId, Unsubscribe, WorkbookEngine } from "../engine/workbook-engine";
import { referenceOf } from "../office-objects/cell-references";
import type { Grid } from "./univer/start-grid";
import { words } from "./words";

/** Of what a file may link to, pages and mail. */
function openOutside(address: string): void {
  if (/^(https?|mailto):/i.test(address)) window.open(address, "_blank", "noopener");
}

interface Followed {
  readonly grid: Grid;
  readonly engine: WorkbookEngine;
  readonly document: WorkbookDocument;
  /** A click then picks a cell for the formula that is being typed. */
  readonly editing: () => boolean;
  readonly onNotice: (notice: string) => void;
}

/** A click on a cell with a link goes where it leads, as in Excel. */
export function followLinks({ grid: { api }, engine, document, editing, onNotice }: Followed): Unsubscribe {
  const clicked = api.addEvent(api.Event.CellClicked, ({ worksheet, row, column }) => {
    if (editing()) return;
    const sheet = worksheet.getSheetId();
    const link = document
      .sheet(sheet)
      .hyperlinks.find(({ block }) => contains(block, { row, column, rows: 1, columns: 1 }));
    if (link === undefined) return;
    const { address, documentReference } = link;
    if (address !== undefined) openOutside(address);
    else if (documentReference !== undefined) goTo(sheet, documentReference);
  });

  function goTo(from: SheetId, text: string): void {
    const target = referenceOf(engine, formulaOf(text, from), from);
    if (target === null) {
      onNotice(words.nowhere(text));
      return;
    }
    // After the click has selected its own cell.
    setTimeout(() => {
      engine.activate(target.sheet);
      engine.select(target.sheet, target.block);
    });
  }

  /** What a name stands for; other texts as they are. */
  function formulaOf(text: string, from: SheetId): string {
    const named = document.names.filter(({ name }) => name.toLowerCase() === text.toLowerCase());
    const found = named.find(({ scope }) => scope === from) ?? named.find(({ scope }) => scope === null);
    return found?.formula ?? text;
  }

  return () => {
    clicked.dispose();
  };
}

import { cellAddress, quotedSheet } from "./address";
import type { AddressBook } from "./address-book";
import type { CompiledName } from "./compiled-workbook";
import type { NamePlan, WorkbookPlan } from "./sheet-plan";

const absolute = { row: true, column: true } as const;

/** Names of public cells, with absolute references. */
export const compileNames = (plan: WorkbookPlan, book: AddressBook): CompiledName[] =>
  plan.names.map(({ name, target, comment }) => ({ name, comment, reference: reference(target, book) }));

function reference(target: NamePlan["target"], book: AddressBook): string {
  if (target.kind === "item") {
    const { sheet, row, column } = book.item(target.id);
    return `${quotedSheet(sheet.name)}!${cellAddress(row, column, absolute)}`;
  }
  const edge = ({ mark, column }: { mark: string; column: number }): string =>
    cellAddress(book.markedRow(target.sheet, mark), column, absolute);
  return `${quotedSheet(book.sheet(target.sheet).name)}!${edge(target.from)}:${edge(target.to)}`;
}

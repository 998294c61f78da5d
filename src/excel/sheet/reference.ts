/** A reference with its sheet, in two parts: `'Demand Copper'!$B$7` → Demand Copper, $B$7. */
export function splitReference(reference: string): { readonly name: string; readonly address: string } {
  const mark = reference.lastIndexOf("!");
  const sheet = reference.slice(0, Math.max(0, mark));
  const name = /^'.*'$/.test(sheet) ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
  return { name, address: reference.slice(mark + 1) };
}

/** Gives the keyboard to an editor of the grid. Its service does so only where it does not believe that it has it already. */
export function focusEditor(unit: string): void {
  document.getElementById(`__editor_${unit}`)?.focus();
}

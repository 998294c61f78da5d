/** The element by which an editor of the grid has the keyboard; null before the editor is shown. */
export const editorElement = (unit: string): HTMLElement | null =>
  document.getElementById(`__editor_${unit}`);

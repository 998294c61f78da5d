/** F6 brings the keyboard to the next part of the window, as in Excel: Tab stays within the grid. */

/** A part of the window that can take the keyboard. */
export interface Region {
  readonly part: HTMLElement;
  /** False while it is closed. */
  readonly shown: () => boolean;
  readonly focus: () => void;
}

/** Brings the keyboard to the part after the one that has it, or to the one before. */
export function moveOn(regions: readonly Region[], back: boolean): void {
  const shown = regions.filter((region) => region.shown());
  const at = shown.findIndex(({ part }) => part.contains(document.activeElement));
  const next = back ? (at <= 0 ? shown.length : at) - 1 : (at + 1) % shown.length;
  shown[next]?.focus();
}

/** Listens in a window, such as that of a frame, until its page goes. */
export function moveByF6(listened: Window, regions: readonly Region[]): () => void {
  const move = (event: KeyboardEvent): void => {
    if (event.key !== "F6" || event.ctrlKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    moveOn(regions, event.shiftKey);
  };
  listened.addEventListener("keydown", move, true);
  return () => {
    listened.removeEventListener("keydown", move, true);
  };
}

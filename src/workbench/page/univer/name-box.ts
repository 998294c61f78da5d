import type { Unsubscribe } from "../../engine/workbook-engine";

/** A click into the name box selects its text, as in Excel, so that an address typed there takes its place. */
export function selectOnFocus(grid: HTMLElement): Unsubscribe {
  const select = ({ target }: Event): void => {
    if (!(target instanceof HTMLInputElement) || target.closest("[data-u-comp=defined-name]") === null)
      return;
    // The click that brings the focus sets the caret after it.
    setTimeout(() => {
      target.select();
    });
  };
  grid.addEventListener("focusin", select);
  return () => {
    grid.removeEventListener("focusin", select);
  };
}

/** Resolves when the page has shown what it was told to, so that long work does not begin before people see it. */
export const afterPaint = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve, 0));
    // A pane that is closed or behind another window is not painted.
    setTimeout(resolve, 100);
  });

/** The date of a moment where the person is, such as "2026-01-31". */
export function isoDate(moment: Date): string {
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

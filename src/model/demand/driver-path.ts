/** A point a path runs through. */
interface Point {
  readonly year: number;
  readonly value: number;
}

/**
 * A driver's yearly values from its anchors.
 *
 * Between two anchors the value moves by a constant yearly rate (`growth`) or a constant yearly step (`line`); before
 * the first and after the last anchor it is held.
 * @param anchors ascending by year, at least one; above 0 where the rule is `growth`
 */
export function driverPath(rule: "growth" | "line", anchors: readonly Point[], year: number): number {
  const next = anchors.findIndex((anchor) => anchor.year >= year);
  const after = anchors[next === -1 ? anchors.length - 1 : next];
  const before = next <= 0 ? after : anchors[next - 1];
  if (after === undefined || before === undefined) throw new RangeError("A path needs at least one anchor.");
  if (before === after || after.year <= year) return after.value;
  const part = (year - before.year) / (after.year - before.year);
  return rule === "growth"
    ? before.value * (after.value / before.value) ** part
    : before.value + (after.value - before.value) * part;
}

/** Halves of a set that are the same in every run. */
import { seededRandom } from "../../../tests/support/seeded-random";

/** A set cut into two halves at random; sets of one size are cut alike by one seed. */
export function halvesOf<Item>(
  items: readonly Item[],
  seed: number,
): readonly [readonly Item[], readonly Item[]] {
  const random = seededRandom(seed);
  const order = items
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
  const cut = Math.ceil(order.length / 2);
  return [order.slice(0, cut), order.slice(cut)];
}

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

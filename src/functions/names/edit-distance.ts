/** How many letters must be put in, left out, replaced or swapped with their neighbour to turn one text into another. */
export function editDistance(from: string, to: string): number {
  let before: number[] = [];
  let above = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const same = from[row - 1] === to[column - 1];
      const replaced = at(above, column - 1) + (same ? 0 : 1);
      const cost = Math.min(replaced, at(above, column) + 1, at(current, column - 1) + 1);
      current.push(swapped(from, to, row, column) ? Math.min(cost, at(before, column - 2) + 1) : cost);
    }
    before = above;
    above = current;
  }
  return at(above, to.length);
}

const at = (row: readonly number[], column: number): number => row[column] ?? 0;

const swapped = (from: string, to: string, row: number, column: number): boolean =>
  row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];

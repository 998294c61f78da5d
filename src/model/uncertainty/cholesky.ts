/**
 * The lower triangle L with L · Lᵀ equal to a correlation matrix.
 * @param correlations a symmetric matrix with ones on its diagonal
 * @returns rows of L; undefined where no variables can have such correlations
 * @see Golub, G. H. and Van Loan, C. F. (2013). Matrix computations, 4th edition, section 4.2.
 * @example choleskyFactor([[1, 0.6], [0.6, 1]]) // [[1, 0], [0.6, 0.8]]
 */
export function choleskyFactor(correlations: readonly (readonly number[])[]): number[][] | undefined {
  const rows: number[][] = [];
  for (const correlationsOfRow of correlations) {
    const row = nextRow(rows, correlationsOfRow);
    if (row === undefined) return undefined;
    rows.push(row);
  }
  return rows.map((row) => correlations.map((_, column) => row[column] ?? 0));
}

/** The next row up to its diagonal; what rounding leaves of a variable that follows from the others is nothing. */
function nextRow(
  rows: readonly (readonly number[])[],
  correlations: readonly number[],
): number[] | undefined {
  const row: number[] = [];
  for (const [column, other] of rows.entries()) {
    const known = row.reduce((sum, value, index) => sum + value * (other[index] ?? 0), 0);
    const left = (correlations[column] ?? 0) - known;
    const pivot = other[column] ?? 0;
    if (pivot === 0 && Math.abs(left) > 1e-9) return undefined;
    row.push(pivot === 0 ? 0 : left / pivot);
  }
  const rest = 1 - row.reduce((sum, value) => sum + value * value, 0);
  if (rest < -1e-9) return undefined;
  return [...row, rest < 1e-12 ? 0 : Math.sqrt(rest)];
}

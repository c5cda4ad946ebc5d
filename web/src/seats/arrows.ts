/** The seats of a section as rows of ids, for walking with the arrow keys. */
export type Grid = readonly (readonly string[])[];

/**
 * Where an arrow key leads: along the row, or to the same spot of the next row (its last seat if it is shorter). Home and
 * End go to the ends of the row. Undefined when the key is no way to walk, or the way ends here.
 */
export function walk(grid: Grid, from: string, key: string): string | undefined {
  const y = grid.findIndex((row) => row.includes(from));
  const row = grid[y];
  if (!row) return undefined;
  const x = row.indexOf(from);
  switch (key) {
    case 'ArrowLeft':
      return row[x - 1];
    case 'ArrowRight':
      return row[x + 1];
    case 'ArrowUp':
      return below(grid[y - 1], x);
    case 'ArrowDown':
      return below(grid[y + 1], x);
    case 'Home':
      return row[0];
    case 'End':
      return row.at(-1);
    default:
      return undefined;
  }
}

function below(row: readonly string[] | undefined, x: number): string | undefined {
  return row?.[Math.min(x, row.length - 1)];
}

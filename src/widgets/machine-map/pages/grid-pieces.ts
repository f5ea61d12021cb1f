/** A row of cells as the fewest pieces to paint: neighbours that look alike are one. */
export interface GridPiece {
  readonly look: string;
  /** In columns: the class `w<width>`. */
  readonly width: number;
}

export interface GridRow {
  /** The index of its first cell. */
  readonly start: number;
  readonly cells: number;
  readonly pieces: readonly GridPiece[];
}

function piecesOf(looks: readonly string[]): readonly GridPiece[] {
  const pieces: GridPiece[] = [];
  for (const look of looks) {
    const last = pieces.at(-1);
    if (last?.look === look) pieces[pieces.length - 1] = { look, width: last.width + 1 };
    else pieces.push({ look, width: 1 });
  }
  return pieces;
}

export function gridRows(looks: readonly string[], columns: number): readonly GridRow[] {
  return Array.from({ length: Math.ceil(looks.length / columns) }, (_row, index) => {
    const start = index * columns;
    const own = looks.slice(start, start + columns);
    return { start, cells: own.length, pieces: piecesOf(own) };
  });
}

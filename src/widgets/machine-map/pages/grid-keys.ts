/** Keys of the page grid: one cell is in the tab order, the arrows move it. */
export type GridMove =
  | { readonly to: 'cell'; readonly index: number }
  | { readonly to: 'zoom'; readonly by: -1 | 1 }
  | { readonly to: 'window'; readonly by: -1 | 1 };

interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
}

/** undefined: the key is not the grid's. Arrows stop at the edges. */
export function gridMove(
  { key, ctrlKey }: Pressed,
  index: number,
  cells: number,
  columns: number,
): GridMove | undefined {
  const last = cells - 1;
  const cell = (to: number): GridMove => ({ to: 'cell', index: Math.max(0, Math.min(last, to)) });
  const rowStart = index - (index % columns);
  switch (key) {
    case 'ArrowRight':
      return cell(index + 1);
    case 'ArrowLeft':
      return cell(index - 1);
    case 'ArrowDown':
      return cell(index + columns > last ? index : index + columns);
    case 'ArrowUp':
      return cell(index < columns ? index : index - columns);
    case 'Home':
      return cell(ctrlKey ? 0 : rowStart);
    case 'End':
      return cell(ctrlKey ? last : rowStart + columns - 1);
    case 'Enter':
    case '+':
      return { to: 'zoom', by: 1 };
    case '-':
      return { to: 'zoom', by: -1 };
    case 'PageDown':
      return { to: 'window', by: 1 };
    case 'PageUp':
      return { to: 'window', by: -1 };
    default:
      return undefined;
  }
}

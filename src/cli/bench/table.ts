/** Measurements as lines for a terminal. */
import type { Judged } from './judge.ts';
import { targets } from './targets.ts';

const shown = {
  bytes: (value: number) => `${(value / 1000).toFixed(1)} KB`,
  ms: (value: number) => `${value.toFixed(1)} ms`,
  times: (value: number) => `${value.toFixed(2)} x`,
  shift: (value: number) => value.toFixed(3),
} as const;

export function table(judged: readonly Judged[]): string {
  const rows = judged.map(({ measurement: { what, of, value, unit, target }, verdict }) => [
    of,
    what,
    shown[unit](value),
    target ? `<= ${shown[unit](targets[target].most)}` : '',
    verdict === 'no target' ? '' : verdict,
  ]);
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(0, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) =>
        column === 2 || column === 3 ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
      )
      .join('  ');
  return rows.map((row) => line(row).trimEnd()).join('\n');
}

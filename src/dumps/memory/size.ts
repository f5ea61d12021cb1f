/** Sizes as Windows counts them: 1 MB is 1,048,576 bytes. All functions take and return bytes unless the name says otherwise. */
export const KB = 1024;
export const MB = 1024 * KB;
export const GB = 1024 * MB;
export const TB = 1024 * GB;
export const PAGE_BYTES = 4 * KB;

export const sizeUnits = ['KB', 'MB', 'GB', 'TB'] as const;
export type SizeUnit = (typeof sizeUnits)[number];
const BYTES: Readonly<Record<SizeUnit, number>> = { KB, MB, GB, TB };

export function inBytes(value: number, unit: SizeUnit): number {
  return value * BYTES[unit];
}

export function fromBytes(bytes: number, unit: SizeUnit): number {
  return bytes / BYTES[unit];
}

/** The unit in which a size reads best: at least 1 of it, at most 1,023 where there is a larger one. */
export function bestUnit(bytes: number): SizeUnit {
  if (bytes >= TB) return 'TB';
  if (bytes >= GB) return 'GB';
  return bytes >= MB ? 'MB' : 'KB';
}

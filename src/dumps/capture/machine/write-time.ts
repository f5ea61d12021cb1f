/**
 * How long the writing of a dump holds up the restart: size ÷ disk speed (PF28, P07). Nothing is rounded here; minutes come
 * from unrounded seconds.
 */
import { MB } from '../../memory/size.ts';

export function writeSeconds(bytes: number, mbPerSecond: number): number {
  if (!(mbPerSecond > 0)) throw new RangeError('A disk speed is more than 0 MB/s');
  return bytes / MB / mbPerSecond;
}

export function writeMinutes(bytes: number, mbPerSecond: number): number {
  return writeSeconds(bytes, mbPerSecond) / 60;
}

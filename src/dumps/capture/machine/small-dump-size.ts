/**
 * The size of a small dump. The sources disagree (X02), so it is never computed here and never one number: these are their
 * figures, side by side, each with who says it, and one real file that is larger than all of them (care-14).
 */
import { KB, MB } from '../../memory/size.ts';

export interface SizeClaim {
  readonly fromBytes: number;
  readonly toBytes: number;
  /** Of a source: official pages, a community text, a book; or a file that was looked at. */
  readonly kind: 'page' | 'community' | 'book' | 'observed';
  readonly sources: readonly string[];
}

/** A small dump of Windows 10 x64 (build 19041) with the secondary data of its drivers: 1.4 MB. */
export const observedSmallDumpBytes = 1_444_532;

export const smallDumpSizeClaims: readonly SizeClaim[] = [
  { fromBytes: 64 * KB, toBytes: 64 * KB, kind: 'page', sources: ['D02', 'D05', 'P01'] },
  { fromBytes: 256 * KB, toBytes: 256 * KB, kind: 'page', sources: ['P02', 'P06', 'P08'] },
  { fromBytes: 64 * KB, toBytes: 128 * KB, kind: 'community', sources: ['C09'] },
  { fromBytes: 128 * KB, toBytes: MB, kind: 'book', sources: ['K01'] },
  { fromBytes: observedSmallDumpBytes, toBytes: observedSmallDumpBytes, kind: 'observed', sources: ['care-14'] },
];

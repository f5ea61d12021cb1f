/** A measurement beside its target. */
import { knownMisses, type KnownMiss } from './known-misses.ts';
import { targets, type Target, type TargetName } from './targets.ts';

export interface Measurement {
  readonly what: string;
  /** The page or widget: an address without base, `ko/learn/user-mode/minidump/`. */
  readonly of: string;
  readonly value: number;
  readonly unit: Target['unit'];
  /** Without: measured to be known, not to be met. */
  readonly target?: TargetName;
}

export interface Judged {
  readonly measurement: Measurement;
  readonly verdict: 'met' | 'missed' | 'known miss' | 'no target';
  readonly reason?: string;
}

export function judge(measurement: Measurement, misses: readonly KnownMiss[] = knownMisses): Judged {
  if (measurement.target === undefined) return { measurement, verdict: 'no target' };
  if (measurement.value <= targets[measurement.target].most) return { measurement, verdict: 'met' };
  const page = measurement.of.replace(/^(ko|en)\//, '');
  const known = misses.find(
    (miss) => miss.what === measurement.target && page.startsWith(miss.of) && measurement.value <= miss.atMost,
  );
  return known ? { measurement, verdict: 'known miss', reason: known.reason } : { measurement, verdict: 'missed' };
}

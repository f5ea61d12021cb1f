/** What the file weighs and how long it takes to write, in words. Estimates are ranges; a small dump is never one number. */
import type { MachineCapture } from '#/dumps/capture/machine/capture-machine';
import type { SizeClaim } from '#/dumps/capture/machine/small-dump-size';
import { writeSeconds } from '#/dumps/capture/machine/write-time';
import type { SizeEstimate } from '#/dumps/capture/outcome';
import { MB } from '#/dumps/memory/size';
import { fill, formatNumber } from '#/i18n/fill';
import type { Locale } from '#/i18n/locales';
import type { Strings } from '#/widgets/kit/simulator';
import { sizeRangeText, sizeText } from '#/widgets/kit/size-text';
import type { MachineData } from '../machine-data.ts';

/** Disks to reckon with, in MB a second: P07's example, and a slower one. */
export const diskSpeeds = [500, 100] as const;

/** Where hardly anything is certain the least says nothing, so only the most is given. */
export function weightText({ leastBytes, mostBytes }: SizeEstimate, strings: Strings, locale: Locale): string {
  if (leastBytes * 50 < mostBytes) return fill(locale, strings['atMost'] ?? '', { size: sizeText(locale, mostBytes) });
  return sizeRangeText(locale, leastBytes, mostBytes);
}

/** '' where nothing of weight is open. */
export function doubtText(capture: MachineCapture, data: MachineData, strings: Strings, locale: Locale): string {
  const open = data.contents.filter(
    ({ id, place }) => place.as === 'pages' && capture.byContent[id].verdict === 'conditional',
  );
  const bytes = open.reduce((sum, { id }) => sum + capture.byContent[id].bytes, 0);
  if (bytes < MB) return '';
  const names = open.filter(({ id }) => capture.byContent[id].bytes > 0).map(({ shortName }) => shortName);
  return fill(locale, strings['inDoubt'] ?? '', { size: sizeText(locale, bytes), names: names.join(', ') });
}

/** Seconds up to two minutes, then minutes; computed from unrounded seconds (PF28). */
export function timeText(seconds: number, strings: Strings, locale: Locale): string {
  if (seconds < 120)
    return fill(locale, strings['seconds'] ?? '', { n: formatNumber(locale, seconds, seconds < 10 ? 1 : 0) });
  return fill(locale, strings['minutes'] ?? '', { n: formatNumber(locale, seconds / 60, 1) });
}

/** A claim keeps the unit of each end, as its source wrote it. */
export function claimText(claim: SizeClaim, strings: Strings, locale: Locale): string {
  const [from, to] = [sizeText(locale, claim.fromBytes), sizeText(locale, claim.toBytes)];
  return from === to ? to : fill(locale, strings['range'] ?? '', { from, to });
}

export function writingTime(size: SizeEstimate, mbPerSecond: number, strings: Strings, locale: Locale): string {
  const [from, to] = [size.leastBytes, size.mostBytes].map((bytes) =>
    timeText(writeSeconds(bytes, mbPerSecond), strings, locale),
  );
  return from === to ? (to ?? '') : fill(locale, strings['range'] ?? '', { from: from ?? '', to: to ?? '' });
}

/** Every figure of the fact sheet's section 5, from a frozen copy, to the digit. */
import { describe, expect, test } from 'vitest';
import { commitSizing } from '#/dumps/pagefile/calculators/commit-sizing';
import type { Derivation } from '#/dumps/pagefile/calculators/derivation';
import { minimum, neededForDump, type DumpSetting } from '#/dumps/pagefile/calculators/needed-for-dump';
import { minutesOf, roomAndTime } from '#/dumps/pagefile/calculators/room-and-time';
import { maximumWithoutVolume, systemManaged } from '#/dumps/pagefile/calculators/system-managed';

import frozen from '../../fixtures/worked-examples.json' with { type: 'json' };
import { pageFileRules } from '../../support/page-file-rules.ts';
import { solved } from '../../support/step-words.ts';

const rules = pageFileRules();
const GB = 1024;

/** As the sheet writes its gigabytes: three digits. */
function gb(mb: number | undefined): number {
  return Math.round(((mb ?? Number.NaN) / GB) * 1000) / 1000;
}

function need(dumpType: DumpSetting, ramMb: number): Derivation<{ fromMb: number; toMb: number }> {
  return solved(neededForDump(rules, { dumpType, ramMb }));
}

function other({ alternatives }: Derivation<unknown>, id: string): number | undefined {
  return alternatives.find((figure) => figure.id === id)?.mb;
}

function managed(ramMb: number, volumeGb: number): Derivation<{ minimumMb: number; maximumMb: number }> {
  const volumeMb = volumeGb * GB;
  const input = { ramMb, volumeMb, volumeFreeMb: volumeMb / 2, pageFileMb: 1024, daysSinceShortage: 0 };
  return solved(systemManaged(rules, { ...input, dumpType: 'automatic' }));
}

describe.each(frozen.rows)('$ram_gb GB of RAM', (row) => {
  const ramMb = row.ram_mb;

  test('needs of the dump types', () => {
    const complete = need('complete', ramMb);
    const kernel = need('kernel', ramMb);
    expect(ramMb).toBe(row.ram_gb * GB);
    expect([need('small', ramMb).result.fromMb, need('small', ramMb).result.toMb]).toEqual([row.small_mb, 2]);
    expect(complete.result.toMb).toBe(row.complete_plus_257_mb);
    expect(other(complete, 'PF06')).toBe(row.complete_plus_1_mb);
    expect(other(complete, 'PF09')).toBe(row.complete_plus_100_mb);
    expect(kernel.result.toMb).toBe(row.kernel_upper_bound_64bit_mb);
    expect(gb(other(kernel, 'third-of-ram'))).toBe(row.kernel_typical_third_gb);
  });

  test('server advice up to 32 GB only', () => {
    const advised = other(need('complete', ramMb), 'PF07');
    const words =
      advised === undefined
        ? 'system managed, automatic'
        : `RAM + 300 MB = ${advised.toLocaleString('en')} MB, complete`;
    expect(words).toBe(row.advice_p07);
  });

  test('system-managed size and growth', () => {
    const small = managed(ramMb, 256);
    const fresh = { ramMb, volumeMb: 262_144, volumeFreeMb: 0, pageFileMb: 0, daysSinceShortage: null };
    expect(gb(solved(systemManaged(rules, { ...fresh, dumpType: 'kernel' })).result.minimumMb)).toBe(
      row.system_managed_min_ram_part_gb,
    );
    expect(gb(small.result.minimumMb)).toBe(row.automatic_raised_at_least_ram_gb);
    expect(gb(maximumWithoutVolume(rules, ramMb))).toBe(row.system_managed_max_uncapped_gb);
    expect(gb(small.result.maximumMb)).toBe(row.system_managed_max_gb_on_256gb_volume);
    expect(gb(managed(ramMb, 1024).result.maximumMb)).toBe(row.system_managed_max_gb_on_1tb_volume);
    expect(gb(other(small, 'PF13'))).toBe(row.automatic_raised_min_ram_32_gb);
    expect(gb(other(small, 'PF15'))).toBe(row.automatic_raised_min_ram_32_gb);
    expect(gb(other(small, 'PF17-O01'))).toBe(row.observed_min_ram_part_gb);
    expect(gb(other(small, 'PF17-O01-AUTOMATIC'))).toBe(row.observed_min_automatic_gb);
  });

  test('time and room for a complete dump', () => {
    const slow = solved(roomAndTime(rules, { dumpType: 'complete', ramMb, mbPerSecond: 100 })).result;
    const fast = solved(roomAndTime(rules, { dumpType: 'complete', ramMb, mbPerSecond: 500 })).result;
    expect(Math.round(slow.seconds)).toBe(row.write_seconds_complete_100mbs);
    expect(Math.round(fast.seconds)).toBe(row.write_seconds_complete_500mbs);
    expect(minutesOf(slow.seconds)).toBe(row.write_minutes_complete_100mbs);
    expect(minutesOf(fast.seconds)).toBe(row.write_minutes_complete_500mbs);
    expect(gb(slow.roomMb)).toBe(row.disk_for_complete_gb);
  });
});

test('a terabyte takes 10,486 s at 100 MB/s and 2,097 s at 500 MB/s', () => {
  const seconds = (mbPerSecond: number) =>
    Math.round(
      solved(roomAndTime(rules, { dumpType: 'complete', ramMb: frozen.large.ram_gb * GB, mbPerSecond })).result.seconds,
    );
  expect(seconds(100)).toBe(frozen.large.write_seconds_complete_100mbs);
  expect(seconds(500)).toBe(frozen.large.write_seconds_complete_500mbs);
});

test('the reading of one row: 16 GB on a 256 GB volume', () => {
  const { reading } = frozen;
  const ramMb = reading.ram_gb * GB;
  const input = { ramMb, volumeMb: reading.volume_gb * GB, volumeFreeMb: 0, pageFileMb: 0, daysSinceShortage: null };
  const { result } = solved(systemManaged(rules, { ...input, dumpType: 'automatic' }));
  expect([gb(result.minimumMb), gb(result.maximumMb)]).toEqual([reading.minimum_gb, reading.maximum_gb]);
  expect(minimum(rules, 'complete', ramMb)).toBe(reading.complete_mb);
});

test('the limit example: 16 GB of RAM and a 2 GB page file', () => {
  const { commit } = frozen;
  const input = {
    ramMb: commit.ram_gb * GB,
    pageFileMb: commit.page_file_gb * GB,
    peakCommitMb: 0,
    dumpType: 'none',
  } as const;
  const { result } = solved(commitSizing(rules, input));
  expect([gb(result.limitMb), gb(result.triggerMb)]).toEqual([commit.limit_gb, commit.trigger_gb]);
});

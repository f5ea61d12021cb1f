import { expect, test } from 'vitest';
import { effectiveSetting, fileFindings, otherFindings, typeFindings } from '#/dumps/settings/findings/crash-control';
import type { NamedData } from '#/dumps/settings/registry';

function values(given: Readonly<Record<string, number>>): ReadonlyMap<string, NamedData> {
  return new Map(
    Object.entries(given).map(([name, value]) => [name.toLowerCase(), { name, data: { type: 'REG_DWORD', value } }]),
  );
}

test('an absent CrashDumpEnabled is read as the default, and said', () => {
  expect(effectiveSetting(values({}))).toBe('automatic');
  expect(typeFindings(values({})).map(({ code }) => code)).toEqual(['dump-type-not-given', 'needs-automatic']);
});

test('without a dump there is nothing to say about Memory.dmp', () => {
  expect(fileFindings(values({ CrashDumpEnabled: 0, Overwrite: 0 }))).toEqual([]);
  expect(typeFindings(values({ CrashDumpEnabled: 0 })).map(({ code }) => code)).toEqual(['dump-off']);
});

test('a rule with a number acts on that number only', () => {
  expect(otherFindings(values({ AutoReboot: 1, LastCrashTime: 5 })).map(({ code }) => code)).toEqual([
    'last-crash-time',
  ]);
});

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { crashControlFields, crashDumpSetting, crashDumpSettings } from '#/dumps/settings/crash-control';
import { debugInfoType } from '#/dumps/settings/interpret';
import { knownValue, knownValues } from '#/dumps/settings/known-values';

test('every value the editor writes is known, with the same type', () => {
  for (const { name, type } of Object.values(crashControlFields)) expect(knownValue(name)?.type).toBe(type);
});

test('names are found whatever their case, each has a source, none stands twice', () => {
  expect(knownValue('filterpages')?.name).toBe('FilterPages');
  expect(knownValue('EnableBugcheck')).toBeUndefined();
  expect(knownValues.every(({ sources }) => sources.length > 0)).toBe(true);
  expect(new Set(knownValues.map(({ name }) => name.toLowerCase())).size).toBe(knownValues.length);
});

test('standing and sources are those of the registry values in content', () => {
  const content: readonly { id: string; status: string; sources: readonly string[] }[] = parse(
    readFileSync('content/crash-control/values.yaml', 'utf8'),
  );
  for (const { id, status, sources } of content) {
    const known = knownValue(id);
    if (known !== undefined)
      expect({ id, status: known.standing, sources: known.sources }).toEqual({ id, status, sources });
  }
  const shared = content.filter(({ id }) => knownValue(id) !== undefined);
  expect(shared.length).toBeGreaterThanOrEqual(19);
});

test('the numbers of the dump types are those of the selection in content', () => {
  interface Row {
    readonly id: string;
    readonly crashDumpEnabled: number;
    readonly filterPages: number | null;
    readonly debugInfoType: number | null;
  }
  const rows: readonly Row[] = parse(readFileSync('content/crash-control/selection.yaml', 'utf8'));
  const read = rows.map((row) => crashDumpSetting(row.crashDumpEnabled, row.filterPages ?? undefined));
  expect(read).toEqual(rows.map(({ id }) => id));
  expect([...crashDumpSettings].sort()).toEqual(rows.map(({ id }) => id).sort());
  for (const { id, debugInfoType: number } of rows) {
    const setting = crashDumpSettings.find((one) => one === id);
    expect(setting && debugInfoType(setting)).toBe(number);
  }
});

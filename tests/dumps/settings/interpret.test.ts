import fc from 'fast-check';
import { expect, test } from 'vitest';
import { crashControlChanges, crashControlKey } from '#/dumps/settings/crash-control';
import { debugInfoType, interpret } from '#/dumps/settings/interpret';
import { localDumpsKey } from '#/dumps/settings/local-dumps';
import type { RegistryChange, RegistryData } from '#/dumps/settings/registry';
import { crashControls } from '../../support/settings-arbitraries.ts';

function values(given: Readonly<Record<string, number | string>>, key = crashControlKey): readonly RegistryChange[] {
  return Object.entries(given).map(([name, value]) => {
    const data: RegistryData =
      typeof value === 'number' ? { type: 'REG_DWORD', value } : { type: 'REG_EXPAND_SZ', value };
    return { action: 'set', key, name, data };
  });
}
const codes = (changes: readonly RegistryChange[]) => interpret(changes).findings.map(({ code }) => code);

test('nothing given, nothing said', () => {
  expect(interpret([])).toEqual({ crash: null, localDumps: [], findings: [] });
});

test('CrashDumpEnabled 4 is not the automatic dump', () => {
  const { crash, findings } = interpret(values({ CrashDumpEnabled: 4 }));
  expect(crash).toMatchObject({ dumpType: 'unknown', place: null, pageFileRule: null });
  expect(findings[0]).toMatchObject({ code: 'not-automatic', severity: 'wrong', facts: ['Q49', 'P01', 'P04'] });
});

test('another number without a meaning is named', () => {
  expect(interpret(values({ CrashDumpEnabled: 9 })).findings[0]).toMatchObject({
    code: 'dump-type-unknown',
    with: { value: 9 },
  });
});

test('1 with FilterPages 1 is active; with 2 FilterPages is ignored', () => {
  expect(interpret(values({ CrashDumpEnabled: 1, FilterPages: 1 })).crash).toMatchObject({
    dumpType: 'active',
    pageFileRule: 'PF11',
  });
  const ignored = interpret(values({ CrashDumpEnabled: 2, FilterPages: 1 }));
  expect(ignored.crash).toMatchObject({ dumpType: 'kernel', pageFileRule: 'PF04', backedBy: 'page-file' });
  expect(ignored.findings[0]).toMatchObject({ code: 'filter-pages-ignored', standing: 'inferred' });
  expect(codes(values({ CrashDumpEnabled: 1, FilterPages: 2 }))).toContain('filter-pages-unknown');
});

test('Overwrite 0 keeps Memory.dmp, but small dumps pile up all the same', () => {
  expect(interpret(values({ CrashDumpEnabled: 7, Overwrite: 0 })).crash?.olderFile).toBe('kept');
  const small = interpret(values({ CrashDumpEnabled: 3, Overwrite: 0 }));
  expect(small.crash).toMatchObject({ olderFile: 'joined', place: '%SystemRoot%\\Minidump' });
  expect(small.findings.map(({ code }) => code)).not.toContain('overwrite-off');
});

test('a dump file elsewhere still needs the page file on the boot volume, unless a dedicated file takes its place', () => {
  expect(codes(values({ CrashDumpEnabled: 7, DumpFile: 'D:\\Memory.dmp' }))).toContain('dump-file-elsewhere');
  const both = values({ CrashDumpEnabled: 7, DumpFile: 'D:\\Memory.dmp', DedicatedDumpFile: 'D:\\d.sys' });
  expect(codes(both)).not.toContain('dump-file-elsewhere');
  expect(codes(both)).toContain('dedicated-without-size');
  expect(interpret(both).crash?.backedBy).toBe('dedicated-file');
  expect(codes(values({ DumpFile: '\\\\server\\d.dmp' }))).toContain('dump-file-not-local');
  expect(codes(values({ DedicatedDumpFile: '\\\\server\\d.sys' }))).toContain('dedicated-not-local');
  expect(codes(values({ DumpFileSize: 4096 }))).toContain('size-without-dedicated');
});

test('values without effect, by hearsay and unknown ones are told apart', () => {
  const found = codes(
    values({ NMICrashDump: 1, KernelDumpOnly: 1, MinidumpsCount: 50, EnableBugcheck: 1, LogEvent: 0, AutoReboot: 5 }),
  );
  for (const code of [
    'nmi-no-effect',
    'kernel-dump-only',
    'value-community',
    'value-unknown',
    'log-event-off',
    'value-not-switch',
    'restart-needed',
  ]) {
    expect(found).toContain(code);
  }
});

test('a value of another type than documented is wrong', () => {
  const { crash, findings } = interpret(values({ CrashDumpEnabled: '7' }));
  expect(crash?.dumpType).toBe('unknown');
  expect(findings[0]).toMatchObject({ code: 'value-type', with: { expected: 'REG_DWORD', actual: 'REG_EXPAND_SZ' } });
});

test('LocalDumps in HKCU is not read', () => {
  const key = localDumpsKey.replace('HKEY_LOCAL_MACHINE', 'HKEY_CURRENT_USER');
  const { localDumps, findings } = interpret(values({ DumpType: 2 }, key));
  expect(localDumps).toMatchObject([{ isRead: false, kind: 'wer_local_full' }]);
  expect(findings.map(({ code }) => code)).toEqual(['local-dumps-hkcu']);
});

test('an empty LocalDumps key already makes mini dumps', () => {
  const { localDumps, findings } = interpret([{ action: 'key', key: localDumpsKey }]);
  expect(localDumps).toMatchObject([
    { isRead: true, kind: 'wer_local_mini', settings: { scope: 'all', dumpCount: 10 } },
  ]);
  expect(findings.map(({ code }) => code)).toContain('local-dumps-default');
});

test('LocalDumps types and flags are checked', () => {
  expect(interpret(values({ DumpType: 3 }, localDumpsKey)).localDumps[0]?.kind).toBeNull();
  expect(codes(values({ DumpType: 2, CustomDumpFlags: 0x121 }, localDumpsKey))).toContain('local-dumps-flags-ignored');
  expect(codes(values({ DumpType: 0 }, localDumpsKey))).toContain('local-dumps-flags-default');
  expect(codes(values({ DumpType: 2 }, `${localDumpsKey}\\shop`))).toContain('local-dumps-subkey');
});

test('what an editor writes is never called wrong, unless a path is a share', () => {
  fc.assert(
    fc.property(crashControls, (settings) => {
      const isShare = settings.dumpFile.startsWith('\\\\') || (settings.dedicatedDumpFile ?? '').startsWith('\\\\');
      const wrong = interpret(crashControlChanges(settings)).findings.filter(({ severity }) => severity === 'wrong');
      expect(isShare || wrong.length === 0).toBe(true);
      expect(interpret(crashControlChanges(settings)).crash?.dumpType).toBe(settings.dumpType);
    }),
  );
});

test('WMI has no value of its own for the active dump', () => {
  expect(debugInfoType('automatic')).toBe(7);
  expect(debugInfoType('active')).toBeNull();
});

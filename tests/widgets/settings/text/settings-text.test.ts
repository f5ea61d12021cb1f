/** The settings in each form of text, and the bytes of a .reg file. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultCrashControl } from '#/dumps/settings/crash-control';
import { defaultLocalDumps } from '#/dumps/settings/local-dumps';
import { readSettings } from '#/dumps/settings/text/read-settings';
import { examplePaste } from '#/widgets/settings/text/examples';
import { changesOf, formsOf, regFileBytes, settingsText } from '#/widgets/settings/text/settings-text';
import { crashControls, localDumps } from '../../../support/settings-arbitraries.ts';

const changes = changesOf('crash-control', defaultCrashControl, defaultLocalDumps, false);

function written(...arguments_: Parameters<typeof settingsText>): string {
  const result = settingsText(...arguments_);
  if ('code' in result) throw new Error(result.code);
  return result.text;
}

describe('settings as text', () => {
  test('CIM and KDbgCtrl are offered for CrashControl only', () => {
    expect(formsOf('crash-control')).toEqual(['reg', 'reg-add', 'powershell', 'cim', 'kdbgctrl']);
    expect(formsOf('local-dumps')).toEqual(['reg', 'reg-add', 'powershell']);
  });

  test('a .reg file and reg add commands are read back as the changes they came from', () => {
    fc.assert(
      fc.property(
        crashControls,
        localDumps,
        fc.constantFrom('reg' as const, 'reg-add' as const),
        (crash, local, form) => {
          for (const tab of ['crash-control', 'local-dumps'] as const) {
            const made = changesOf(tab, crash, local, true);
            const read = readSettings(written(form, made, crash));
            expect(read.problems).toEqual([]);
            expect(read.changes.filter(({ action }) => action !== 'key')).toEqual(
              made.filter(({ action }) => action !== 'key'),
            );
          }
        },
      ),
    );
  });

  test('the other forms name the type in their own way', () => {
    const crash = { ...defaultCrashControl, dumpType: 'kernel' } as const;
    expect(written('cim', changes, crash)).toContain('DebugInfoType=2');
    expect(written('kdbgctrl', changes, crash)).toBe('kdbgctrl -sd kernel');
    expect(written('powershell', changes, crash)).toContain("-Name 'CrashDumpEnabled'");
  });

  test('what a form cannot say is told instead', () => {
    expect(settingsText('cim', changes, { ...defaultCrashControl, dumpType: 'active' })).toEqual({
      code: 'no-wmi-property',
    });
    expect(settingsText('kdbgctrl', changes, { ...defaultCrashControl, dumpType: 'none' })).toEqual({
      code: 'no-kdbgctrl-word',
    });
  });

  test('values that are left out are removed only when asked', () => {
    const clean = changesOf('crash-control', defaultCrashControl, defaultLocalDumps, true);
    expect(written('reg', clean, defaultCrashControl)).toContain('"DedicatedDumpFile"=-');
    expect(written('reg', changes, defaultCrashControl)).not.toContain('DedicatedDumpFile');
  });

  test('the file is UTF-16LE with a byte order mark', () => {
    const bytes = regFileBytes('가\r\n');
    expect([...bytes]).toEqual([0xff, 0xfe, 0x00, 0xac, 0x0d, 0x00, 0x0a, 0x00]);
    expect(new TextDecoder('utf-16le').decode(bytes)).toBe('가\r\n');
  });
});

test('each example has something wrong with it', () => {
  expect(readSettings(examplePaste.query).problems).toEqual([]);
  expect(readSettings(examplePaste.file).problems).toEqual([{ code: 'read-bad-number', line: 9 }]);
});

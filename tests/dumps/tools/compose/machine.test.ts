import { expect, test } from 'vitest';
import { defaultChoices, type Choices } from '#/dumps/tools/choice';
import { composeSetting, composeStop } from '#/dumps/tools/compose/machine';

const next = (choices: Partial<Choices>) => composeSetting({ ...defaultChoices, aim: 'next-stop', ...choices });
const forced = (choices: Partial<Choices>) =>
  composeStop({ ...defaultChoices, aim: 'forced-stop', kind: 'kernel', ...choices });

test('the dump of the next stop error is set in three ways', () => {
  expect(next({ tool: 'kdbgctrl', kind: 'active' })).toMatchObject({ commands: ['kdbgctrl -sd active'] });
  expect(next({ tool: 'cim', kind: 'automatic' })).toMatchObject({
    commands: [
      'Get-CimInstance Win32_OSRecoveryConfiguration | Set-CimInstance -Property @{DebugInfoType=7}',
      'Get-CimInstance Win32_OSRecoveryConfiguration',
    ],
  });
  expect(next({ tool: 'registry', kind: 'active' })).toMatchObject({
    commands: [
      'reg add "HKLM\\SYSTEM\\CurrentControlSet\\Control\\CrashControl" /v CrashDumpEnabled /t REG_DWORD /d 1 /f',
      'reg add "HKLM\\SYSTEM\\CurrentControlSet\\Control\\CrashControl" /v FilterPages /t REG_DWORD /d 1 /f',
    ],
  });
});

test('WMI cannot choose the active dump', () => {
  expect(next({ tool: 'cim', kind: 'active' })).toEqual({ code: 'kind-not-made' });
});

test('each keyboard has its own key', () => {
  const command =
    'reg add "HKLM\\SYSTEM\\CurrentControlSet\\Services\\kbdhid\\Parameters" /v CrashOnCtrlScroll /t REG_DWORD /d 1 /f';
  expect(forced({ tool: 'keyboard', keyboard: 'usb' })).toMatchObject({ commands: [command] });
  expect(forced({ tool: 'keyboard', keyboard: 'ps2' })).toMatchObject({
    commands: [command.replace('kbdhid', 'i8042prt')],
  });
});

test('a forced stop writes what CrashControl says', () => {
  expect(forced({ tool: 'debugger-crash' })).toMatchObject({
    commands: ['.crash'],
    shell: 'debugger',
    makes: 'kernel',
  });
  expect(forced({ tool: 'nmi' })).toMatchObject({ commands: [], steps: ['set-dump-type', 'send-nmi'] });
  expect(forced({ tool: 'procdump' })).toEqual({ code: 'kind-not-made' });
});

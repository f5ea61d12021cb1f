import { expect, test } from 'vitest';
import { defaultChoices } from '#/dumps/tools/choice';
import { composeLocalDumps } from '#/dumps/tools/compose/local-dumps';

test('LocalDumps is set for the program, into the folder of the file', () => {
  const made = composeLocalDumps({ ...defaultChoices, tool: 'local-dumps', kind: 'wer_local_full' });
  const key = '"HKLM\\SOFTWARE\\Microsoft\\Windows\\Windows Error Reporting\\LocalDumps\\shop.exe"';
  expect(made).toMatchObject({
    commands: [
      `reg add ${key} /f`,
      `reg add ${key} /v DumpFolder /t REG_EXPAND_SZ /d D:\\dumps /f`,
      `reg add ${key} /v DumpCount /t REG_DWORD /d 10 /f`,
      `reg add ${key} /v DumpType /t REG_DWORD /d 2 /f`,
    ],
  });
});

test('a setting has no use for a process id', () => {
  expect(composeLocalDumps({ ...defaultChoices, kind: 'wer_local_full', target: '4120' })).toEqual({
    code: 'target-character',
  });
});

import { expect, test } from 'vitest';
import { defaultChoices } from '#/dumps/tools/choice';
import { choicesFrom, readProcDumpLine } from '#/dumps/tools/procdump-line';

test('reads a pasted command, with its folder and a switch nobody knows', () => {
  const line = readProcDumpLine('C:\\Tools\\procdump64.exe -ma -e -zz "my shop.exe" D:\\dumps');
  expect(line).toMatchObject({ words: ['my shop.exe', 'D:\\dumps'], unknown: ['-zz'] });
});

test('without a size it is a mini dump, and 1 after -e is no process id', () => {
  const line = readProcDumpLine('procdump -e 1 4120');
  expect(line && choicesFrom(line, defaultChoices)).toMatchObject({
    kind: 'procdump_mm',
    aim: 'first-chance',
    target: '4120',
  });
});

test('another command is none of its business', () => {
  expect(readProcDumpLine('reg add HKLM\\X')).toBeUndefined();
  expect(readProcDumpLine('')).toBeUndefined();
});

import { expect, test } from 'vitest';
import { pathProblem, programProblem } from '#/dumps/settings/path';

test('a path needs letters and none that Windows forbids', () => {
  expect(pathProblem('%SystemRoot%\\Memory.dmp')).toBeUndefined();
  expect(pathProblem('D:\\덤프 모음\\a.dmp')).toBeUndefined();
  expect(pathProblem('  ')).toBe('path-empty');
  expect(pathProblem('D:\\a"b')).toBe('path-character');
  expect(pathProblem('D:\\a\nb')).toBe('path-character');
  expect(pathProblem('D:\\a ')).toBe('path-character');
});

test('a program is named without its folder', () => {
  expect(programProblem('shop.exe')).toBeUndefined();
  expect(programProblem('my shop.EXE')).toBeUndefined();
  expect(programProblem('C:\\shop.exe')).toBe('program-name');
  expect(programProblem('shop')).toBe('program-name');
  expect(programProblem('')).toBe('path-empty');
});

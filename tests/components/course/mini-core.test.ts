import { expect, test } from 'vitest';
import { miniCore } from '#/components/course/mini-core';
import { TRAY_COLUMNS } from '#/widgets/kit/tray/tray';
import { kernelDumpTypes, userDumpTypes } from '../../support/content.ts';

const types = [...userDumpTypes('ko'), ...kernelDumpTypes('ko')];

test('every dump has a core that fills one row', () => {
  for (const type of types) {
    const width = miniCore(type, new Map()).reduce((sum, piece) => sum + piece.width, 0);
    expect(width, type.id).toBe(TRAY_COLUMNS);
  }
});

test('a kernel dump keeps the kernel and drops the memory of programs', () => {
  const kernel = types.find(({ id }) => id === 'kernel');
  if (kernel === undefined) throw new Error('no kernel dump');
  const verdicts = new Map(miniCore(kernel, new Map()).map(({ key, verdict }) => [key.replace(/-\d+$/, ''), verdict]));
  expect(verdicts.get('windows_kernel')).toBe('in');
  expect(verdicts.get('user_mode')).toBe('out');
});

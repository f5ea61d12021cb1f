import { expect, test } from 'vitest';
import { defaultChoices } from '#/dumps/tools/choice';
import {
  composeProcessExplorer,
  composeStorage,
  composeTaskManager,
  composeTaskManagerLive,
} from '#/dumps/tools/compose/clicks';

test('a 32-bit process asks for the 32-bit Task Manager first', () => {
  const narrow = composeTaskManager({ ...defaultChoices, kind: 'taskmgr_process', bits: 32 });
  expect(narrow).toMatchObject({ steps: ['click-taskmgr-32', 'click-taskmgr-process'], commands: [] });
  expect(composeTaskManager({ ...defaultChoices, kind: 'taskmgr_process' })).toMatchObject({
    steps: ['click-taskmgr-process'],
  });
});

test('each clicked tool makes its own dumps only', () => {
  expect(composeProcessExplorer({ ...defaultChoices, kind: 'procexp_mini' })).toMatchObject({
    steps: ['click-procexp-mini'],
  });
  expect(composeTaskManagerLive({ ...defaultChoices, kind: 'live_stacks' })).toMatchObject({
    steps: ['click-taskmgr-system-stacks'],
  });
  expect(composeStorage({ ...defaultChoices, kind: 'live_full' })).toMatchObject({ shell: 'powershell' });
  for (const composer of [composeTaskManager, composeProcessExplorer, composeTaskManagerLive, composeStorage]) {
    expect(composer({ ...defaultChoices, kind: 'procdump_ma' })).toEqual({ code: 'kind-not-made' });
  }
});

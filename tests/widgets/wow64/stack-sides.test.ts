import { expect, test } from 'vitest';
import { narrowProcesses } from '#/dumps/wow64/process';
import { runCommand } from '#/dumps/wow64/run-command';
import { openDump } from '#/dumps/wow64/session';
import { stackSides } from '#/widgets/wow64/stack-sides';

const parts = (session: Parameters<typeof stackSides>[0]) =>
  stackSides(session).map(({ dumpBits, isTaken, parts: list }) => [
    dumpBits,
    isTaken,
    ...list.map(({ view, standing }) => `${view} ${standing}`),
  ]);

test('a 32-bit dump has one stack, a 64-bit dump both', () => {
  expect(parts(openDump(narrowProcesses.shop, 64))).toEqual([
    [32, false, 'x86 shown', 'amd64 absent'],
    [64, true, 'amd64 shown', 'x86 other'],
  ]);
});

test('the taken dump follows the session, the other one only its thread', () => {
  const moved = runCommand(openDump(narrowProcesses.shop, 64), '~1s').session;
  const { session } = runCommand(moved, '.effmach x86');
  expect(parts(session)[1]).toEqual([64, true, 'x86 shown', 'amd64 other']);
  const [narrow, wide] = stackSides(session);
  expect(narrow?.parts[0]?.lines).toEqual(wide?.parts[0]?.lines);
  expect(narrow?.parts[1]?.lines).toEqual([]);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ledger, shop, wow64Modules } from '#/dumps/wow64/process';
import { offeredCommands, runCommand } from '#/dumps/wow64/run-command';
import { openDump, stackLines, visibleFrames, type Reply, type Session } from '#/dumps/wow64/session';

function after(session: Session, ...commands: readonly string[]): Reply {
  const [first = '', ...rest] = commands;
  const reply = runCommand(session, first);
  return rest.length === 0 ? reply : after(reply.session, ...rest);
}
const wide = openDump(shop, 64);
const narrow = openDump(shop, 32);
const programStack = stackLines(shop.threads[0]?.x86 ?? []);

test('a 64-bit dump shows WOW64 first, and the switch brings the program back', () => {
  expect(visibleFrames(wide).every(({ module }) => (wow64Modules as readonly string[]).includes(module))).toBe(true);
  expect(after(wide, '!wow64exts.sw', 'k').lines).toEqual(programStack);
  expect(after(wide, '.effmach x86', 'k').lines).toEqual(programStack);
  expect(after(wide, '.effmach x86', '.effmach amd64', 'k').lines).toEqual(after(wide, 'k').lines);
});

test('the switch goes to and fro', () => {
  expect(after(wide, '!wow64exts.sw', '!wow64exts.sw').session.view).toBe('amd64');
});

test('!wow64exts.k shows both stacks in either view', () => {
  const both = after(wide, '!wow64exts.k').lines;
  for (const line of [...programStack, ...after(wide, 'k').lines]) expect(both).toContain(line);
  expect(after(wide, '!wow64exts.sw', '!wow64exts.k').lines).toEqual(both);
});

test('a 32-bit dump has the program at once and nothing to switch', () => {
  expect(after(narrow, 'k').lines).toEqual(programStack);
  for (const command of ['!wow64exts.sw', '.effmach amd64', '!wow64exts.k']) {
    expect(runCommand(narrow, command)).toMatchObject({ failed: true, note: 'nothing-to-switch' });
  }
});

test('short names work after !load', () => {
  expect(runCommand(wide, '!sw')).toMatchObject({ failed: true, note: 'extension-missing' });
  expect(after(wide, '!load wow64exts', '!sw').session.view).toBe('x86');
});

test('SOS takes a 32-bit dump of a .NET process and refuses the 64-bit one', () => {
  expect(runCommand(openDump(ledger, 64), '!clrstack')).toMatchObject({
    failed: true,
    note: 'sos-refuses',
    facts: ['F2-10', 'C01'],
  });
  expect(runCommand(openDump(ledger, 32), '!clrstack').failed).toBe(false);
  expect(runCommand(wide, '!clrstack').failed).toBe(true);
});

test('threads are listed and chosen by number', () => {
  expect(after(wide, '.effmach x86', '~').lines).toHaveLength(3);
  expect(after(wide, '.effmach x86', '~1s', 'k').lines[0]).toBe('00 stock!Sim_LockShelf');
  expect(runCommand(wide, '~9s')).toMatchObject({ failed: true, note: 'thread-unknown' });
});

test('.effmach alone tells the view, and knows two machines', () => {
  expect(runCommand(wide, '.effmach').lines).toEqual(['Effective machine: x64 (AMD64)']);
  expect(runCommand(wide, '.effmach ARM64').failed).toBe(true);
  expect(runCommand(wide, ' .EFFMACH   X86 ').session.view).toBe('x86');
});

test('an unknown command fails and changes nothing, whatever was typed', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const reply = runCommand(wide, text);
      expect(reply.session.process).toBe(shop);
      if (reply.failed) expect(reply.session).toEqual(wide);
    }),
  );
  expect(runCommand(wide, 'constructor')).toMatchObject({ failed: true, note: 'command-unknown' });
  expect(runCommand(wide, '')).toMatchObject({ failed: true, note: 'line-empty' });
});

test('every offered command is known', () => {
  for (const command of offeredCommands)
    expect(runCommand(openDump(ledger, 64), command).note).not.toBe('command-unknown');
});

test('only the view and the thread decide what k shows', () => {
  const command = fc.constantFrom(
    'k',
    '~',
    '~0s',
    '~1s',
    '!wow64exts.sw',
    '.effmach x86',
    '.effmach amd64',
    '!wow64exts.k',
    'x',
  );
  fc.assert(
    fc.property(fc.array(command, { minLength: 1 }), (commands) => {
      const { session } = after(wide, ...commands);
      expect(runCommand(session, 'k').lines).toEqual(stackLines(shop.threads[session.thread]?.[session.view] ?? []));
    }),
  );
});

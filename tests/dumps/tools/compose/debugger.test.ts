import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { defaultChoices, type Choices } from '#/dumps/tools/choice';
import { isProblem, type ChoiceProblem, type Composed } from '#/dumps/tools/composed';
import { composeKernelDump, composeLiveKd, composeWindbg } from '#/dumps/tools/compose/debugger';

const options: readonly { option: string }[] = parse(readFileSync('content/tools/dump-command.yaml', 'utf8'));
const known = new Set(options.map(({ option }) => option));
type Composer = (choices: Choices) => Composed | ChoiceProblem;

function line(composer: Composer, choices: Partial<Choices>): string {
  const made = composer({ ...defaultChoices, ...choices });
  return isProblem(made) ? made.code : (made.commands[0] ?? '');
}

test('.dump has the option of the dump, and /o to overwrite', () => {
  expect(line(composeWindbg, { kind: 'windbg_ma' })).toBe('.dump /ma D:\\dumps\\shop.dmp');
  expect(line(composeWindbg, { kind: 'windbg_m', overwrites: true, file: 'D:\\my dumps\\a.dmp' })).toBe(
    '.dump /o /m "D:\\my dumps\\a.dmp"',
  );
  expect(line(composeKernelDump, { kind: 'active' })).toBe('.dump /ka D:\\dumps\\shop.dmp');
  expect(line(composeKernelDump, { kind: 'automatic' })).toBe('kind-not-made');
  expect(line(composeWindbg, { kind: 'windbg_f_legacy' })).toBe('kind-not-made');
});

test('every option that is written is one the fact sheet knows', () => {
  const lines = [
    ...['windbg_ma', 'windbg_m'].map((kind) => line(composeWindbg, { kind, overwrites: true })),
    ...['complete', 'active', 'kernel', 'small'].map((kind) => line(composeKernelDump, { kind, overwrites: true })),
  ];
  const used = lines.flatMap((text) => text.split(' ').filter((word) => word.startsWith('/')));
  expect(used.filter((option) => !known.has(option))).toEqual([]);
});

test('LiveKd writes a file with -o', () => {
  expect(line(composeLiveKd, { kind: 'livekd_ml' })).toBe('livekd -ml -o D:\\dumps\\shop.dmp');
  expect(line(composeLiveKd, { kind: 'livekd_mirror' })).toBe('livekd -m -o D:\\dumps\\shop.dmp');
  expect(line(composeLiveKd, { kind: 'live_full' })).toBe('kind-not-made');
});

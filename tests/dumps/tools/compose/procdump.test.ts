import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { defaultChoices, type Choices } from '#/dumps/tools/choice';
import { isProblem } from '#/dumps/tools/composed';
import { compose } from '#/dumps/tools/compose/compose';
import {
  composePostmortem,
  composeProcDump,
  folderOf,
  isProcDumpSize,
  procDumpSizes,
} from '#/dumps/tools/compose/procdump';
import { choicesFrom, readProcDumpLine } from '#/dumps/tools/procdump-line';
import { toolRow } from '#/dumps/tools/table';
import { processChoices } from '../../../support/choice-arbitraries.ts';

const known: readonly { switch: string }[] = parse(readFileSync('content/tools/procdump.yaml', 'utf8'));
const switches = new Set(known.flatMap((entry) => entry.switch.split('/').map((part) => part.trim().split(' ')[0])));

function line(choices: Partial<Choices>): string {
  const made = composeProcDump({ ...defaultChoices, ...choices });
  return isProblem(made) ? made.code : (made.commands[0] ?? '');
}

test('a command reads back as the choices it was made from', () => {
  fc.assert(
    fc.property(processChoices, (choices) => {
      const made = compose(choices);
      if (isProblem(made)) return;
      const read = readProcDumpLine(made.commands[0] ?? '');
      expect(read?.unknown).toEqual([]);
      if (read === undefined) throw new Error('no ProcDump line');
      const { aim, kind, target, count, overwrites, clones, kernelStacks, forces64 } = choices;
      expect(choicesFrom(read, choices)).toMatchObject({
        aim,
        kind,
        target,
        count,
        overwrites,
        clones,
        kernelStacks,
        forces64,
      });
      expect(read.words).toEqual([target]);
    }),
  );
});

test('every switch that is written is one the fact sheet knows', () => {
  const used = new Set<string>();
  fc.assert(
    fc.property(processChoices, (choices) => {
      for (const command of [compose(choices), composePostmortem(choices)].flatMap((made) =>
        isProblem(made) ? [] : made.commands,
      )) {
        for (const name of readProcDumpLine(command)?.switches.keys() ?? []) used.add(name);
      }
    }),
  );
  expect(used.size).toBeGreaterThan(12);
  expect([...used].filter((name) => !switches.has(name))).toEqual([]);
});

test('each aim has its trigger', () => {
  expect(line({})).toBe('procdump -accepteula -e -ma shop.exe');
  expect(line({ aim: 'first-chance' })).toBe('procdump -accepteula -e 1 -ma shop.exe');
  expect(line({ aim: 'startup-crash' })).toBe('procdump -accepteula -e -w -ma shop.exe');
  expect(line({ aim: 'hang', kind: 'procdump_mp' })).toBe('procdump -accepteula -h -mp shop.exe');
  expect(line({ aim: 'cpu', count: 3 })).toBe('procdump -accepteula -c 80 -s 10 -ma -n 3 shop.exe');
  expect(line({ aim: 'memory-growth' })).toBe('procdump -accepteula -m 2048 -s 10 -ma shop.exe');
  expect(line({ aim: 'on-demand', target: '4120' })).toBe('procdump -accepteula -ma 4120');
  expect(line({ aim: 'on-demand', kind: 'procdump_mc', mask: 0x51b25 })).toBe(
    'procdump -accepteula -mc 51b25 shop.exe',
  );
});

test('a name with blanks stands between quotes', () => {
  expect(line({ target: 'my shop.exe' })).toBe('procdump -accepteula -e -ma "my shop.exe"');
});

test('what does not go together is refused', () => {
  expect(line({ clones: true, kernelStacks: true })).toBe('kernel-stacks-not-cloned');
  expect(line({ forces64: true })).toBe('sixty-four-needs-thirty-two');
  expect(line({ kind: 'windbg_ma' })).toBe('kind-not-made');
});

test('bitness, sizes and aims bring their traps', () => {
  const traps = (choices: Partial<Choices>) => {
    const made = composeProcDump({ ...defaultChoices, ...choices });
    return isProblem(made) ? [] : made.traps;
  };
  expect(traps({ bits: 32 })).toContain('bits-by-itself');
  expect(traps({ bits: 32, forces64: true })).toContain('forces-wow64');
  expect(traps({ kind: 'procdump_mp' })).toEqual(expect.arrayContaining(['clr-becomes-full', 'large-area-dropped']));
  expect(traps({ kind: 'procdump_mm' })).toContain('default-is-mini');
  expect(traps({ aim: 'hang', runs: 'service' })).toContain('service-has-no-window');
});

test('the postmortem debugger is given a folder', () => {
  const made = composePostmortem({ ...defaultChoices, file: 'D:\\my dumps\\a.dmp' });
  expect(isProblem(made) ? [] : made.commands).toEqual(['procdump -accepteula -ma -i "D:\\my dumps"']);
  expect(composePostmortem({ ...defaultChoices, kind: 'procdump_mt' })).toEqual({ code: 'kind-not-made' });
  expect(folderOf('D:\\a.dmp')).toBe('D:\\');
  expect(folderOf('a.dmp')).toBe('a.dmp');
});

test('the sizes of the table are those that have a switch', () => {
  expect(toolRow('procdump').kinds).toEqual(Object.keys(procDumpSizes));
  expect(isProcDumpSize('procdump_ma') && !isProcDumpSize('complete')).toBe(true);
});

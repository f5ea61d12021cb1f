import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { takers } from '#/dumps/wow64/bitness';
import { shop } from '#/dumps/wow64/process';
import { currentThread, openDump, opening, sessionNotes, stackLines } from '#/dumps/wow64/session';

test('the dump’s bitness decides the first view', () => {
  expect(opening(openDump(shop, 32))).toMatchObject({
    note: 'opened-x86',
    lines: ['00 shop!Sim_WaitForOrder', '01 shop!Sim_MessageLoop', '02 shop!Sim_Main'],
  });
  expect(opening(openDump(shop, 64))).toMatchObject({ note: 'opened-amd64', facts: ['F2-02', 'W03', 'B08'] });
});

test('frames are numbered from the innermost', () => {
  expect(stackLines([{ module: 'a', function: 'b' }])).toEqual(['00 a!b']);
  expect(() => currentThread({ ...openDump(shop, 32), thread: 9 })).toThrow('no thread 9');
});

test('every note has its words, and no words are left over', () => {
  const words = Object.keys(parse(readFileSync('content/ui/wow64-messages.yaml', 'utf8')));
  const wanted = [
    ...sessionNotes,
    ...takers.map((taker) => `taker-${taker}`),
    'todo-nothing',
    'todo-switch',
    'standing-article',
    'simulated',
  ];
  expect(words.sort()).toEqual([...wanted].sort());
});

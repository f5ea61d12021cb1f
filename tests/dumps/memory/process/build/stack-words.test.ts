import { expect, test } from 'vitest';
import { contains } from '#/dumps/memory/address';
import { chanceFrom } from '#/dumps/memory/process/build/chance';
import { region } from '#/dumps/memory/process/build/regions';
import { stackWith } from '#/dumps/memory/process/build/stack-words';

const made = (base: bigint) =>
  region({
    id: 'r',
    base,
    bytes: 0x10000,
    type: 'private',
    protection: 'PAGE_READWRITE',
    owner: { kind: 'heap', name: '' },
  });
const [stack, code, heap] = [made(0x10000n), made(0x40000n), made(0x80000n)];

test('each frame has a return address, the frame of its caller, a pointer to data and a number', () => {
  const { words, context } = stackWith(stack, { bits: 64, code: [code], data: [heap] }, chanceFrom(3));
  expect(words.length % 4).toBe(0);
  words.forEach((word, index) => {
    if (index % 4 === 0) expect(contains(code, word)).toBe(true);
    if (index % 4 === 1) expect(contains(stack, word)).toBe(true);
    if (index % 4 === 2) expect(contains(heap, word)).toBe(true);
    if (index % 4 === 3) expect(word).toBeLessThan(256n);
  });
  expect(contains(stack, context.stackPointer) && contains(code, context.instructionPointer)).toBe(true);
});

test('without data to point at, that word is zero', () => {
  const { words } = stackWith(stack, { bits: 32, code: [code], data: [] }, chanceFrom(3));
  expect(words[2]).toBe(0n);
});

import { expect, test } from 'vitest';
import { maskDecider } from '#/dumps/capture/process/by-mask';
import { isClosed, otherOutcomes, referencedDecision, regionOutcomes } from '#/dumps/capture/process/outcomes';
import { MB } from '#/dumps/memory/size';
import { stackReferenced } from '#/dumps/memory/process/stack-referenced';
import { blocks, smallProcess } from '../../../support/memory/processes.ts';

const process = smallProcess({
  spans: [blocks(1, 1), { kind: 'mapped-file', bytes: MB, readFails: true }],
  words: [{ region: 'cache-1', offset: 2048 }],
});
const referenced = stackReferenced(process);
const decider = (mask: number) => maskDecider(process, mask, referenced);
const outcomes = (mask: number) => regionOutcomes(process, decider(mask));
const pointedAt = (mask: number) => referencedDecision(outcomes(mask), referenced, decider(mask));

test('full memory leaves out what cannot be read, for one of two reasons', () => {
  const closed = outcomes(0x2).filter(isClosed);
  expect(closed.map(({ piece, because, verdict }) => [piece, because, verdict])).toEqual([
    ['stack-1-guard', 'rule:inaccessible', 'out'],
    ['mapped-file-1', 'rule:unreadable', 'out'],
  ]);
});

test('memory that stacks point to is kept if the region is, or the pages are asked for', () => {
  expect(pointedAt(0).verdict).toBe('out');
  expect(pointedAt(0x200).verdict).toBe('in');
  expect(pointedAt(0x40)).toMatchObject({ verdict: 'in', keptBytes: 4096 });
});

test('records and parts own no bytes', () => {
  const others = otherOutcomes(decider(0), pointedAt(0));
  expect(others.every(({ bytes, keptBytes }) => bytes === 0 && keptBytes === 0)).toBe(true);
  expect(others.map(({ piece }) => piece)).toContain('stack_referenced');
});

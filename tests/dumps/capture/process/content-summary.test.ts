import { expect, test } from 'vitest';
import { summarise } from '#/dumps/capture/process/content-summary';
import type { Decision } from '#/dumps/capture/process/decision';
import type { ProcessOutcome } from '#/dumps/capture/process/outcomes';
import { processContents, type ProcessContent } from '#/dumps/content';
import type { Cell } from '#/dumps/verdict';

const absent: Decision = {
  verdict: 'out',
  standing: 'inferred',
  sources: ['M01'],
  because: 'cell',
  note: '',
  keptBytes: 0,
};
const heap: ProcessOutcome = {
  piece: 'heap-1',
  content: 'private_rw',
  bytes: 100,
  verdict: 'in',
  standing: 'inferred',
  sources: ['M01'],
  because: 'flag:MiniDumpWithFullMemory',
  note: '',
  keptBytes: 100,
};
const closed: ProcessOutcome = { ...heap, piece: 'heap-2', bytes: 40, verdict: 'out', because: 'rule:unreadable' };
const cell: Cell = { value: 'in', basis: 'documented', sources: ['D10'], note: 'all of it' };
const cells = Object.fromEntries(processContents.map((content) => [content, cell])) as Record<ProcessContent, Cell>;

test('regions that nobody can read weigh, but do not decide', () => {
  const { private_rw } = summarise([heap, closed], () => absent, null, 0);
  expect(private_rw).toMatchObject({
    verdict: 'in',
    bytes: 140,
    tally: { in: 100, out: 40, partial: 0, conditional: 0 },
  });
});

test('where the cell says the same, it lends its standing, sources and note', () => {
  const { private_rw } = summarise([heap], () => absent, cells, 0);
  expect(private_rw).toMatchObject({ standing: 'documented', sources: ['D10'], note: 'all of it' });
});

test('a content without a piece has the verdict it would have', () => {
  expect(summarise([], () => absent, null, 0).mapped_ro).toMatchObject({ verdict: 'out', bytes: 0 });
});

test('the bytes of a part are told apart from those of the regions', () => {
  const { stack_referenced } = summarise([heap], () => absent, null, 8);
  expect(stack_referenced).toMatchObject({ bytes: 8, tally: { in: 0, out: 0, partial: 0, conditional: 0 } });
});

import { expect, test } from 'vitest';
import { fileSize } from '#/dumps/capture/process/file-size';

const stream = { number: 12, name: 'HandleDataStream', bytes: 100 } as const;

test('a file is its header, its directory, its streams and what is kept', () => {
  const kept = [
    { verdict: 'in', bytes: 4096, keptBytes: 4096, because: 'cell' },
    { verdict: 'out', bytes: 4096, keptBytes: 0, because: 'cell' },
  ] as const;
  const size = fileSize(kept, [{ ...stream, present: 'yes' }]);
  expect(size).toEqual({ leastBytes: 32 + 12 + 100 + 4096, mostBytes: 32 + 12 + 100 + 4096 });
});

test('what depends is in the larger figure only', () => {
  const depends = [{ verdict: 'conditional', bytes: 4096, keptBytes: 0, because: 'cell' }] as const;
  expect(fileSize(depends, [{ ...stream, present: 'depends' }])).toEqual({
    leastBytes: 32,
    mostBytes: 32 + 112 + 4096,
  });
});

test('a part weighs what is kept of it, but a blanked stack as much as before (F11-10)', () => {
  const part = { verdict: 'partial', bytes: 4096, keptBytes: 64, because: 'rule:stack-referenced' } as const;
  const blanked = { ...part, because: 'flag:MiniDumpFilterMemory' } as const;
  expect(fileSize([part], []).mostBytes).toBe(64);
  expect(fileSize([blanked], []).leastBytes).toBe(4096);
});

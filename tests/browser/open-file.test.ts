import { expect, test } from 'vitest';
import { openFile } from '#/browser/open-file';

test('a file is read as text', async () => {
  expect(await openFile(new File(['진도'], 'x.json'), 100)).toBe('진도');
});

test('a file above the limit is refused unread', async () => {
  const text = () => Promise.reject(new Error('read'));
  expect(await openFile({ size: 101, text }, 100)).toEqual({ problem: 'too-large' });
});

test('a file that cannot be read is said to be so', async () => {
  const text = () => Promise.reject(new Error('gone'));
  expect(await openFile({ size: 1, text }, 100)).toEqual({ problem: 'unreadable' });
});

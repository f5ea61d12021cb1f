// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { saveFile } from '#/browser/save-file';

test('the learner gets a file of that name, and the page is as it was', async () => {
  vi.useFakeTimers();
  const blobs: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    if (blob instanceof Blob) blobs.push(blob);
    return 'blob:1';
  });
  const freed = vi.spyOn(URL, 'revokeObjectURL').mockImplementation(() => undefined);
  const clicked: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    clicked.push(`${this.download} ${this.href}`);
  });
  saveFile('progress.json', '{}');
  expect(clicked).toEqual(['progress.json blob:1']);
  expect(document.querySelectorAll('a')).toHaveLength(0);
  expect(await blobs[0]?.text()).toBe('{}');
  vi.runAllTimers();
  expect(freed).toHaveBeenCalledWith('blob:1');
  vi.useRealTimers();
});

import { afterEach, expect, test, vi } from 'vitest';
import type { Happening } from '#/browser/progress-store';
import type { Entry } from '#/course/progress/progress';
import { LockedMapModel } from '../../../src/widgets/locked/locked-map.svelte.ts';

const entry: Entry = {
  version: 1,
  answer: { heap: 'out', code: 'in' },
  earned: 0,
  total: 2,
  tries: 1,
  hints: 0,
  at: 1,
};
const outcome = { rows: [], blocks: [], size: null, totalBytes: 0, remark: '' };

function model(kept: Entry | undefined): { readonly map: LockedMapModel; readonly events: readonly Happening[] } {
  const events: Happening[] = [];
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json(outcome)));
  const map = new LockedMapModel({
    item: 'a/b/predict',
    rows: ['heap', 'code'],
    outcomeUrl: '/outcome.json',
    entry: () => kept,
    record: (event) => events.push(event),
  });
  return { map, events };
}

afterEach(() => vi.unstubAllGlobals());

test('what was chosen before the script came is kept', async () => {
  const { map, events } = model(undefined);
  expect(await map.restore({ heap: 'in' })).toEqual({ heap: 'in' });
  expect(events).toMatchObject([{ kind: 'drafted', answer: { heap: 'in' } }]);
  expect(map.picked).toBe(1);
});

test('a draft is taken up, without rows that are gone', async () => {
  const { map, events } = model({ ...entry, tries: 0, answer: { heap: 'out', gone: 'in' } });
  expect(await map.restore({})).toEqual({ heap: 'out' });
  expect(map.outcome).toBeUndefined();
  expect(events).toEqual([]);
});

test('a committed prediction stands, whatever a browser left in the controls', async () => {
  const { map, events } = model(entry);
  expect(await map.restore({ heap: 'in', code: 'out' })).toEqual(entry.answer);
  expect(map.outcome).toBeDefined();
  expect(events).toEqual([]);
});

test('a prediction with a row left open is not committed', async () => {
  const { map, events } = model(undefined);
  map.choose({ heap: 'in' });
  await map.commit();
  expect(map.said).toBe('pickAll');
  expect(events.every(({ kind }) => kind === 'drafted')).toBe(true);
  map.choose({ heap: 'in', code: 'out' });
  await map.commit();
  expect(events.at(-1)).toMatchObject({ kind: 'predicted', answer: { heap: 'in', code: 'out' } });
});

import { expect, test } from 'vitest';
import { getCollection, getEntry } from './astro-content.ts';

test('a collection is what the build would load, by the same ids', async () => {
  expect(await getCollection('dumpTypes')).toHaveLength(29);
  const entry = await getEntry('dumpTypes', 'procdump_mp');
  expect(entry).toMatchObject({ id: 'procdump_mp', collection: 'dumpTypes', data: { recipe: { by: 'mini-plus' } } });
});

test('an unknown entry is undefined, an unknown collection an error', async () => {
  expect(await getEntry('dumpTypes', 'wer_nano')).toBeUndefined();
  await expect(getCollection('dumps')).rejects.toThrow(/No collection dumps/);
});

import { expect, test } from 'vitest';
import { z } from 'zod';
import { minidumpStreams } from '#/dumps/minidump/stream';
import { readContent } from '../../support/content.ts';

const written = z.array(z.object({ name: z.string(), number: z.number() }));

test('numbers and names are those of the content, but for the end of the reserved range', () => {
  const streams = readContent('minidump/streams.yaml', written).filter(({ name }) => name !== 'LastReservedStream');
  expect(Object.entries(minidumpStreams)).toEqual(streams.map(({ name, number }) => [name, number]));
});

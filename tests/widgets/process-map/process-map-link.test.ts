import fc from 'fast-check';
import { expect, test } from 'vitest';
import { processPresetIds } from '#/dumps/memory/process/presets/index';
import { VALID_TYPE_FLAGS } from '#/dumps/minidump/flag';
import { processMapLink } from '#/widgets/process-map/process-map-link';
import { userDumpTypes } from '../../support/content.ts';

test('every preset with every kind of dump and any mask has a link of at most 200 characters that leads back to it', () => {
  const state = fc.record({
    preset: fc.constantFrom(...processPresetIds),
    type: fc.constantFrom(...userDumpTypes('en').map(({ id }) => id)),
    mask: fc.integer({ min: 0, max: VALID_TYPE_FLAGS }),
    view: fc.constantFrom('map' as const, 'table' as const),
  });
  fc.assert(
    fc.property(state, (value) => {
      const link = processMapLink.encode(value);
      expect(link.length).toBeLessThanOrEqual(200);
      expect(processMapLink.decode(link)).toEqual(value);
    }),
  );
});

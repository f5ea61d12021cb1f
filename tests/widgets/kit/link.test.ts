import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hex, integer, linkCodec, oneOf, slug, yesNo } from '#/widgets/kit/link';

const codec = linkCodec(1, {
  kind: oneOf(['a', 'b'], 'a'),
  ram: integer(2, 4096, 16),
  mask: hex(0xffff, 0),
  type: slug('kernel'),
  boot: yesNo(true),
});
const state = fc.record({
  kind: fc.constantFrom('a' as const, 'b' as const),
  ram: fc.integer({ min: 2, max: 4096 }),
  mask: fc.integer({ min: 0, max: 0xffff }),
  type: fc.stringMatching(/^[a-z_]{1,40}$/),
  boot: fc.boolean(),
});

test('a state leads through its link back to itself, in at most 200 characters', () => {
  fc.assert(
    fc.property(state, (value) => {
      const link = codec.encode(value);
      expect(link.length).toBeLessThanOrEqual(200);
      expect(codec.decode(link)).toEqual(value);
    }),
  );
});

test('what holds its default is left out of the link', () => {
  expect(codec.encode(codec.initial)).toBe('v=1');
});

test('a forged or old link opens something sensible and never throws', () => {
  expect(codec.decode('v=1&kind=z&ram=99999&mask=zz&type=%3Cscript%3E&boot=maybe')).toEqual(codec.initial);
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(Object.keys(codec.decode(text))).toEqual(Object.keys(codec.initial));
    }),
  );
});

test('unknown fields are passed over', () => {
  expect(codec.decode('v=7&ram=64&later=1')).toEqual({ ...codec.initial, ram: 64 });
});

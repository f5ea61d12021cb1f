import { describe, expect, test } from 'vitest';
import { dumpOptionSchema, dumpOptionsSchema, procdumpSwitchesSchema } from '#/dumps/switch.schema';
import { flags, readContent } from '../support/content.ts';

const options = readContent('tools/dump-command.yaml', dumpOptionsSchema);
const switches = readContent('tools/procdump.yaml', procdumpSwitchesSchema);

describe('the options of .dump and the switches of ProcDump', () => {
  test('have an id of their own', () => {
    for (const list of [options, switches]) expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
  });

  test('give a letter the same bit as the flag that names that letter', () => {
    for (const flag of flags('en').filter((flag) => flag.letter !== ''))
      expect(options.find((option) => option.id === `/m${flag.letter}`)?.mask, flag.id).toBe(flag.value);
  });

  test('make /ma the sum of its five letters', () => {
    const mask = (id: string): number => options.find((option) => option.id === id)?.mask ?? Number.NaN;
    expect([...'fFhut'].reduce((sum, letter) => sum + mask(`/m${letter}`), 0)).toBe(mask('/ma'));
  });

  test('never give a mask without saying how it is known', () => {
    const all = options.find((option) => option.id === '/ma');
    expect(dumpOptionSchema.safeParse(all).success).toBe(true);
    expect(dumpOptionSchema.safeParse({ ...all, basis: undefined }).success).toBe(false);
  });
});

/** Traps in words. */
import { expect, test } from 'vitest';
import { toolsWords } from '#/catalog/simulators/tools';
import { trapCodes } from '#/dumps/tools/trap';
import { sayer } from '#/widgets/kit/fields/say';
import { trapRows } from '#/widgets/tools-chooser/trap-rows';

test.each(['ko', 'en'] as const)('every trap has words, facts and a standing in %s', async (locale) => {
  const strings = await toolsWords(locale);
  for (const row of trapRows(trapCodes, sayer(strings, locale))) {
    expect(row.text).not.toBe(row.id);
    expect(row.ids.length).toBeGreaterThan(0);
    expect(strings[row.standing]).toBeTruthy();
  }
});

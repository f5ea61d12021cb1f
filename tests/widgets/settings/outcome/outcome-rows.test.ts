/** What settings come to, in words. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { crashControlChanges, crashControlKey, defaultCrashControl } from '#/dumps/settings/crash-control';
import { interpret } from '#/dumps/settings/interpret';
import { knownValues } from '#/dumps/settings/known-values';
import { defaultLocalDumps, localDumpsChanges, localDumpsKey } from '#/dumps/settings/local-dumps';
import type { RegistryData } from '#/dumps/settings/registry';
import { readSettings } from '#/dumps/settings/text/read-settings';
import { settingsData, settingsWords } from '#/catalog/simulators/settings';
import { sayer } from '#/widgets/kit/fields/say';
import { findingRows, outcomeViews, readingRows } from '#/widgets/settings/outcome/outcome-rows';
import { examplePaste } from '#/widgets/settings/text/examples';

const { types } = await settingsData('en');
const say = sayer(await settingsWords('en'), 'en');
const views = (text: string) => outcomeViews(interpret(readSettings(text).changes), types, say);

describe('what would happen', () => {
  test('a dump is named, with its place, its older file and its rule', () => {
    const changes = crashControlChanges({ ...defaultCrashControl, dumpType: 'complete', overwrite: false });
    const [view] = outcomeViews(interpret(changes), types, say);
    expect(view).toMatchObject({
      headline: 'Complete memory dump',
      kind: 'complete',
      place: '%SystemRoot%\\Memory.dmp',
    });
    expect(view?.lines.find(({ id }) => id === 'rule')?.ids).toEqual(['PF05']);
    expect(view?.lines.find(({ id }) => id === 'older')?.text).toContain('not kept');
  });

  test('no dump and an unknown one have neither place nor page', () => {
    const [none] = outcomeViews(
      interpret(crashControlChanges({ ...defaultCrashControl, dumpType: 'none' })),
      types,
      say,
    );
    expect(none).toMatchObject({ headline: 'No dump is left', place: '', kind: '' });
    expect(views(examplePaste.query)[0]).toMatchObject({ headline: 'Nobody can say which dump', kind: '' });
  });

  test('LocalDumps is told for each scope, and HKCU comes to nothing', () => {
    expect(views(examplePaste.file).map(({ headline }) => headline)).toEqual([
      'WER LocalDumps, DumpType 1 (Mini, the default)',
      'Nothing happens',
    ]);
  });

  test('a mask of its own makes a dump that no page describes', () => {
    const at = (customDumpFlags: number) => {
      const changes = localDumpsChanges({ ...defaultLocalDumps, dumpType: 0, customDumpFlags });
      return outcomeViews(interpret(changes), types, say)[0];
    };
    expect(at(0x121)?.kind).toBe('wer_local_custom_default');
    expect(at(0x2)).toMatchObject({ headline: 'A custom dump of LocalDumps', kind: '' });
    expect(at(0x2)?.lines.find(({ id }) => id === 'flags')?.text).toBe('0x2');
  });

  test('nothing about dumps gives no outcome', () => {
    expect(views('HKLM\\SOFTWARE\\Other\n    A    REG_SZ    b')).toEqual([]);
  });
});

const named = fc.constantFrom(...knownValues.map(({ name }) => name), 'SomethingElse', 'DumpType', 'CustomDumpFlags');
const data: fc.Arbitrary<RegistryData> = fc.oneof(
  fc.integer({ min: 0, max: 9 }).map((value) => ({ type: 'REG_DWORD' as const, value })),
  fc.constantFrom('D:\\a.dmp', '\\\\server\\a.dmp', '').map((value) => ({ type: 'REG_EXPAND_SZ' as const, value })),
  fc.constant({ type: 'REG_BINARY' as const, value: [1] }),
);
const keys = fc.constantFrom(crashControlKey, localDumpsKey, `${localDumpsKey}\\shop`);
const anyChanges = fc.array(fc.record({ action: fc.constant('set' as const), key: keys, name: named, data }), {
  maxLength: 12,
});

test('whatever the registry holds, each finding has its words with every value put in, in both languages', async () => {
  for (const locale of ['ko', 'en'] as const) {
    const told = sayer(await settingsWords(locale), locale);
    fc.assert(
      fc.property(anyChanges, (changes) => {
        const { findings } = interpret(changes);
        for (const row of findingRows(findings, told)) expect(row.text).not.toMatch(/^[a-z-]+$|[{}]/);
      }),
    );
  }
});

test('a line that cannot be read is told with its number, a foreign key by its name', () => {
  const reading = readSettings(`${examplePaste.file}\n[HKEY_LOCAL_MACHINE\\SOFTWARE\\Other]\n"A"="b"`);
  const rows = readingRows(reading, say);
  expect(rows[0]).toMatch(/^Line 9: /);
  expect(rows.at(-1)).toContain('SOFTWARE\\Other');
});

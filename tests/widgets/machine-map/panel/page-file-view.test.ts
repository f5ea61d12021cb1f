/** What the page file must hold, as the machine map shows it. Figures are those of the fact sheet, section 5. */
import { describe, expect, test } from 'vitest';
import { ramChoicesGb } from '#/dumps/memory/machine/ram-choices';
import { settingKinds, type SettingKind } from '#/widgets/machine-map/machine-data';
import { pageFileView } from '#/widgets/machine-map/panel/page-file-view';
import { pageFileRules } from '../../../support/page-file-rules.ts';
import { wordsFor } from '../../../support/widgets/simulator-data.ts';

const rules = pageFileRules('en');
const strings = wordsFor(['machine-map'], 'en');
const view = (kind: SettingKind, ramGb: number) =>
  pageFileView(rules, { kind, ramMb: ramGb * 1024, kernelMb: 9224 }, strings, 'en');

describe('the page file beside the map', () => {
  test('adds 257 MB to RAM for a complete dump, and for an active one says that this is inferred', () => {
    expect(view('complete', 256).lines.map(({ value }) => value)).toEqual(['262,144 MB', '+ 257 MB', '262,401 MB']);
    expect(view('complete', 256).note).toBeNull();
    expect(view('active', 256).lines.at(-1)?.value).toBe('262,401 MB');
    expect(view('active', 256).note).toMatchObject({ isInferred: true, ids: ['PF11'] });
  });

  test('gives a bound for a kernel dump, not a need', () => {
    expect(view('kernel', 256).lines.map(({ value }) => value)).toEqual(['9,224 MB', '262,272 MB']);
  });

  test('tells an automatic dump where a system-managed page file starts and what a crash makes of it', () => {
    expect(
      view('automatic', 256)
        .lines.map(({ value }) => value)
        .slice(2),
    ).toEqual(['32,768 MB', '262,144 MB']);
    expect(
      view('automatic', 16)
        .lines.map(({ value }) => value)
        .slice(2),
    ).toEqual(['2,048 MB', '16,384 MB']);
  });

  test('never gives one number for a small dump', () => {
    expect(view('small', 256).lines.map(({ value }) => value)).toEqual(['1 to 2 MB']);
  });

  test('has a rule or source on every line but RAM itself, and words for every other figure', () => {
    for (const kind of settingKinds) {
      for (const gb of ramChoicesGb) {
        const { lines, others } = view(kind, gb);
        expect(lines.filter(({ ids }) => ids.length === 0).map(({ label }) => label)).toEqual(
          kind === 'complete' || kind === 'active' ? ['RAM'] : [],
        );
        expect(others.every(({ label, ids }) => label !== '' && ids.length > 1)).toBe(true);
        expect(new Set(others.map(({ id }) => id)).size).toBe(others.length);
      }
    }
  });
});

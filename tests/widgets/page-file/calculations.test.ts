/** The fields and the calculators behind them: every calculator works, its sentences are whole, its problems find their field. */
import { describe, expect, test } from 'vitest';
import { dumpSettings } from '#/dumps/pagefile/calculators/needed-for-dump';
import { isProblem } from '#/dumps/pagefile/problem';
import { localeNames } from '#/i18n/locales';
import { sayer } from '#/widgets/kit/fields/say';
import { calculation, problemField, writtenSettings, type SteppedId } from '#/widgets/page-file/calculations';
import { calculatorIds, pageFileLink, type PageFileState } from '#/widgets/page-file/page-file-link';
import { readingOf } from '#/widgets/page-file/reading';
import { claimRows, figureText, stepRow } from '#/widgets/page-file/step-rows';
import { pageFileRules } from '../../support/page-file-rules.ts';
import { wordsFor } from '../../support/widgets/simulator-data.ts';

const rules = pageFileRules();
const stepped = calculatorIds.filter((id): id is SteppedId => id !== 'written');
const state = (part: Partial<PageFileState> = {}): PageFileState => ({ ...pageFileLink.initial, ...part });

function work(id: SteppedId, part: Partial<PageFileState> = {}) {
  const done = calculation(rules, id, state({ calc: id, ...part }));
  if (isProblem(done)) throw new Error(JSON.stringify(done));
  return done;
}

describe.each(localeNames)('in %s', (locale) => {
  const say = sayer(wordsFor(['page-file-steps', 'page-file'], locale), locale);

  test.each(stepped.flatMap((id) => dumpSettings.map((type) => [id, type] as const)))(
    '%s has a sentence and a figure for each step of a %s dump',
    (id, type) => {
      const done = work(id, { type, days: 3 });
      const rows = done.steps.map((step) => stepRow(step, say, locale));
      for (const row of rows) expect(row.text).not.toMatch(/^step\.|undefined|NaN|\{/);
      const reading = readingOf(done, state({ type, days: 3 }), rules, { say, locale });
      for (const text of [reading.label, ...reading.remarks]) expect(text).toMatch(/[\s가-힣]|DumpFileSize|Minimum/);
    },
  );
});

const say = sayer(wordsFor(['page-file-steps', 'page-file'], 'en'), 'en');

test('a complete dump of 16 GB needs 16,641 MB, and the other figures stand before it', () => {
  const done = work('need');
  const reading = readingOf(done, state(), rules, { say, locale: 'en' });
  expect([reading.figure, reading.also]).toEqual(['16,641 MB', '16.251 GB']);
  const trusted = { text: 'used', mb: reading.decisive.result, step: reading.decisive };
  const rows = claimRows(done.alternatives, trusted, { P02: '2025-01-15' }, say, 'en');
  expect(rows.map(({ figure }) => figure)).toContain('at least 16,385 MB');
  expect(rows.at(-1)).toMatchObject({ figure: '16,641 MB', isTrusted: true, date: '2025-01-15' });
});

test('a small dump reads as a range, since its sources differ', () => {
  expect(readingOf(work('need', { type: 'small' }), state(), rules, { say, locale: 'en' }).figure).toBe('1 to 2 MB');
});

test('time is told to a tenth of a second, and in minutes too from one minute on', () => {
  const done = work('room', { ram: 65_536, speed: 100 });
  expect(figureText(done.steps.at(-1) ?? { result: 0, unit: 's' }, say, 'en')).toBe('655.4 s');
  expect(readingOf(done, state(), rules, { say, locale: 'en' }).more[0]?.figure).toBe('655.4 s (about 10.9 min)');
});

test('a problem leads to the field that has to be mended', () => {
  const broken: readonly [SteppedId, Partial<PageFileState>, keyof PageFileState][] = [
    ['need', { ram: 1024 }, 'ram'],
    ['need', { type: 'kernel', kernel: 20_000 }, 'kernel'],
    ['managed', { free: 999_999 }, 'free'],
    ['managed', { pf: 200_000 }, 'pf'],
    ['commit', { peak: Number.NaN }, 'peak'],
    ['room', { speed: 0 }, 'speed'],
    ['room', { type: 'active', active: 20_000 }, 'active'],
  ];
  for (const [id, part, field] of broken) {
    const found = calculation(rules, id, state(part));
    if (!isProblem(found)) throw new Error(`${id} should not work`);
    expect(problemField(found, state(part))).toBe(field);
  }
});

test('the machine of calculator (f) nests kernel memory in active memory in RAM, whatever the fields say', () => {
  const settings = writtenSettings(state({ type: 'complete', ram: 2048, kernel: 9000, active: 100 }));
  expect(settings.kernelUseMb).toBeLessThanOrEqual(settings.activeUseMb);
  expect(settings.activeUseMb).toBeLessThanOrEqual(2048);
});

// @vitest-environment happy-dom
/** The rehearsal in use: by role and name. */
import { cleanup, fireEvent, render, screen, within } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { localeNames } from '#/i18n/locales';
import Crash from '#/widgets/crash/Crash.svelte';
import { scenarioIds } from '#/widgets/crash/scenarios';
import { pageFileRules } from '../../support/page-file-rules.ts';
import { wordsFor } from '../../support/widgets/simulator-data.ts';

const data = { rules: pageFileRules(), texts: { PF02: 'Only on the boot volume.' }, dates: { D06: '2018-05-08' } };
const wordsIn = (locale: 'ko' | 'en') => wordsFor(['page-file-steps', 'page-file', 'crash-steps', 'crash'], locale);

function open(initial = '', mode: 'lab' | 'lesson' = 'lesson', locale: 'ko' | 'en' = 'en'): void {
  render(Crash, { props: { data, strings: wordsIn(locale), locale, base: '/', initial, mode } });
}
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const steps = (): readonly HTMLElement[] => {
  const list = screen.queryAllByRole('list').find((one) => one.classList.contains('way'));
  return list === undefined
    ? []
    : within(list)
        .getAllByRole('listitem')
        .filter((one) => one.parentElement === list);
};

beforeEach(() => history.replaceState(null, '', '/en/lab/crash/'));
afterEach(cleanup);

describe('the crash rehearsal', () => {
  test('opens with the whole way and its ending', () => {
    open();
    expect(steps()).toHaveLength(13);
    expect(screen.getByText('Memory.dmp is there')).toBeTruthy();
    expect(screen.getByText('Only on the boot volume.')).toBeTruthy();
  });

  test('goes step by step, forward and back, and names the ending only at the end', async () => {
    open();
    await press('From the start');
    expect(steps()).toHaveLength(1);
    expect(screen.getByText('Still on the way')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Crash this machine again' })).toBeNull();
    await press('Next');
    await press('Next');
    await press('Back');
    expect(steps()).toHaveLength(2);
    expect(screen.getByText('2 of 13 steps')).toBeTruthy();
    await press('Show all');
    expect(screen.getByText('Memory.dmp is there')).toBeTruthy();
  });

  test.each(localeNames)('has every sentence of every scenario in %s', async (locale) => {
    open('', 'lesson', locale);
    const select = screen.getByRole('combobox', { name: wordsIn(locale)['scenario'] ?? '' });
    for (const id of scenarioIds) {
      await fireEvent.change(select, { target: { value: id } });
      expect(document.body.textContent).not.toMatch(
        /(state|reason|ending|advice|symptom|outcome|growth)\.[a-z]|\{\w+\}|NaN/,
      );
    }
  });

  test('runs again with the page file that grew, and the address keeps the machine', async () => {
    open('', 'lab');
    await fireEvent.change(screen.getByRole('combobox', { name: 'Scenario' }), { target: { value: 'first-crash' } });
    expect(screen.getByText('The dump may be missing')).toBeTruthy();
    await press('Crash this machine again');
    expect(screen.getByText('Memory.dmp is there')).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>('spinbutton', { name: 'Page file' }).value).toBe('16384');
    expect(screen.getByText('Page file 2,048 MB (2 GB) → 16,384 MB (16 GB)')).toBeTruthy();
    expect(location.search).toContain('pf=16384');
    expect(location.search).toContain('with=r');
  });

  test('grows by the account that is chosen', async () => {
    open('pf=2048&ram=64&kernel=3072');
    await fireEvent.change(screen.getByRole('combobox', { name: 'Whose account holds' }), { target: { value: 'P02' } });
    expect(screen.getByText(/What triggers growth in this account did not happen/)).toBeTruthy();
    await fireEvent.change(screen.getByRole('combobox', { name: 'Whose account holds' }), { target: { value: 'O01' } });
    expect(screen.getByText(/the page file is 32,768 MB instead of 2,048 MB/)).toBeTruthy();
  });

  test('says which field makes no sense, in its unit', async () => {
    open();
    await fireEvent.input(screen.getByRole('spinbutton', { name: 'Kernel memory in use' }), {
      target: { value: '99999' },
    });
    expect(screen.getByText('It must be at most 16,384 MB.')).toBeTruthy();
    expect(steps()).toHaveLength(0);
  });

  test('less RAM takes kernel memory along', async () => {
    open();
    await fireEvent.input(screen.getByRole('slider'), { target: { value: '0' } });
    expect(screen.getByRole<HTMLInputElement>('spinbutton', { name: 'Kernel memory in use' }).value).toBe('2048');
  });
});

// @vitest-environment happy-dom
/** The calculators in use: by role and name. */
import { cleanup, fireEvent, render, screen, within } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import PageFile from '#/widgets/page-file/PageFile.svelte';
import { pageFileRules } from '../../support/page-file-rules.ts';
import { wordsFor } from '../../support/widgets/simulator-data.ts';

const data = { rules: pageFileRules(), dates: { P02: '2025-01-15' } };
const strings = wordsFor(['page-file-steps', 'crash-steps', 'page-file'], 'en');

function open(initial = '', mode: 'lab' | 'lesson' = 'lesson'): void {
  render(PageFile, { props: { data, strings, locale: 'en', base: '/', initial, mode } });
}
const field = (name: string): HTMLInputElement => screen.getByRole('spinbutton', { name });
const reading = (): string => screen.getAllByRole('status')[0]?.textContent ?? '';

beforeEach(() => history.replaceState(null, '', '/en/lab/page-file/'));
afterEach(cleanup);

describe('the page file calculators', () => {
  test('open with a worked example, its rule and the figures of other sources', () => {
    open();
    expect(reading()).toContain('16,641 MB');
    expect(screen.getAllByRole('link', { name: 'PF05' })[0]?.getAttribute('href')).toBe(
      '/en/reference/page-file/#PF05',
    );
    const claims = screen.getByRole('region', { name: 'Figures that differ by source' });
    expect(within(claims).getByText('at least 16,385 MB')).toBeTruthy();
  });

  test('follow RAM from the field and from the ruler, and say what is out of range', async () => {
    open();
    await fireEvent.input(field('RAM'), { target: { value: '32' } });
    expect(reading()).toContain('33,025 MB');
    await fireEvent.input(screen.getByRole('slider'), { target: { value: '0' } });
    expect(field('RAM').value).toBe('2');
    await fireEvent.input(field('RAM'), { target: { value: '1' } });
    expect(screen.getByText('It must be at least 2 GB.')).toBeTruthy();
    expect(field('RAM').getAttribute('aria-invalid')).toBe('true');
    await fireEvent.input(field('RAM'), { target: { value: '' } });
    expect(screen.getByText('Enter a number.')).toBeTruthy();
  });

  test('are six, one at a time, kept in the address', async () => {
    open('', 'lab');
    for (const tab of screen.getAllByRole('radio')) {
      await fireEvent.click(tab);
      expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(2);
    }
    expect(location.search).toBe('?v=1&calc=written');
  });

  test('leave the address alone in a lesson', async () => {
    open('calc=need&type=complete&ram=16');
    await fireEvent.input(field('RAM'), { target: { value: '64' } });
    expect(location.search).toBe('');
  });

  test('mark a blank as it is left: wrong with the rule, right figure in another unit, right', async () => {
    open();
    const blank = screen.getByRole('spinbutton', { name: /^Blank: / });
    const give = (value: string) => fireEvent.change(blank, { target: { value } });
    await give('24577');
    expect(screen.getByText('Not this. Look at the rule again.')).toBeTruthy();
    expect(screen.getByText(/RAM \+ 257 MB \(1 MB header/)).toBeTruthy();
    await give(String(24_833 / 1024));
    expect(screen.getByText('The right figure, in another unit')).toBeTruthy();
    await give('24833');
    expect(screen.getByText('Right')).toBeTruthy();
  });

  test('show the working, and go on to a problem with more blanks', async () => {
    open('calc=commit');
    await fireEvent.click(screen.getByRole('button', { name: 'Show the working' }));
    expect(screen.getByText(/^Answer: /)).toBeTruthy();
    await fireEvent.click(screen.getByRole('button', { name: 'Next problem' }));
    expect(screen.getAllByRole('spinbutton', { name: /^Blank: / })).toHaveLength(2);
    expect(screen.queryByText(/^Answer: /)).toBeNull();
  });

  test('judge a whole machine, and ask for the outcome of each check', async () => {
    open('calc=written&pf=16385');
    expect(reading()).toContain('Not settled');
    expect(screen.getByRole('row', { name: /Is the place large enough\?.*16,385 MB/ })).toBeTruthy();
    const place = screen.getByRole('combobox', { name: 'Is there a place for the dump?' });
    await fireEvent.change(place, { target: { value: 'passes' } });
    expect(screen.getByText('Not so. It comes out as “Fails”.')).toBeTruthy();
    await fireEvent.change(place, { target: { value: 'fails' } });
    expect(screen.getByText('Right')).toBeTruthy();
  });
});

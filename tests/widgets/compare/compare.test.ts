// @vitest-environment happy-dom
/** The comparison in use: by role and name. */
import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import Compare from '#/widgets/compare/Compare.svelte';
import { compareTestData, wordsFor } from '../../support/widgets/simulator-data.ts';

const data = compareTestData('en');
const strings = wordsFor(['process-map', 'machine-map', 'compare'], 'en');

function open(initial = '', mode: 'lab' | 'lesson' = 'lesson'): void {
  render(Compare, { props: { data, strings, locale: 'en', base: '/', initial, mode } });
}
const chosen = (name: string): string => screen.getByRole<HTMLSelectElement>('combobox', { name }).value;

beforeEach(() => history.replaceState(null, '', '/en/lab/compare/'));
afterEach(cleanup);

describe('the comparison', () => {
  test('opens on the state of its link, of either memory', () => {
    open('mode=process&preset=wow64&a=procdump_mm&b=procdump_mp');
    expect([chosen('First dump'), chosen('Second dump')]).toEqual(['procdump_mm', 'procdump_mp']);
    expect(screen.getByRole<HTMLInputElement>('radio', { name: '32-bit (WoW64)' }).checked).toBe(true);
    expect(screen.queryByRole('slider')).toBeNull();
  });

  test('falls back where the link mixes machine and process', () => {
    open('mode=process&preset=laptop&a=active&b=nonsense');
    expect([chosen('First dump'), chosen('Second dump')]).toEqual(['procdump_mp', 'procdump_ma']);
  });

  test('shows both verdicts of each row that differs, with a reason', () => {
    open();
    expect(screen.getByRole('row', { name: /Guest VMs.*Dropped.*Kept.*144 GB/ })).toBeTruthy();
    expect(screen.getAllByText('Why?')).toHaveLength(screen.getAllByRole('row').length - 1);
  });

  test('has no table where nothing differs', () => {
    open('a=kernel&b=automatic');
    expect(screen.queryByRole('table')).toBeNull();
    expect(screen.getByText(/hold the same/)).toBeTruthy();
  });

  test('swaps sides, changes kinds and memory, and keeps all of it in the address', async () => {
    open('', 'lab');
    await fireEvent.click(screen.getByRole('button', { name: 'Swap' }));
    expect(location.search).toBe('?v=1&a=complete&b=active');
    await fireEvent.change(screen.getByRole('combobox', { name: 'Second dump' }), { target: { value: 'small' } });
    await fireEvent.click(screen.getByRole('radio', { name: 'Laptop' }));
    expect(location.search).toBe('?v=1&preset=laptop&a=complete&b=small');
    await fireEvent.click(screen.getByRole('radio', { name: 'A process' }));
    expect(location.search).toBe('?v=1&mode=process');
  });
});

// @vitest-environment happy-dom
/** The growth clock in use: by role and name. */
import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import Growth from '#/widgets/growth/Growth.svelte';
import { pageFileRules } from '../../support/page-file-rules.ts';
import { wordsFor } from '../../support/widgets/simulator-data.ts';

const data = { rules: pageFileRules(), dates: { D06: '2018-05-08' } };
const strings = wordsFor(['page-file-steps', 'crash-steps', 'page-file', 'crash', 'growth'], 'en');

function open(initial = '', mode: 'lab' | 'lesson' = 'lesson'): void {
  render(Growth, { props: { data, strings, locale: 'en', base: '/', initial, mode } });
}
const paste = (value: string) =>
  fireEvent.input(screen.getByRole('textbox', { name: /^Stamp: / }), { target: { value } });
const clock = (): string | undefined => document.querySelector<HTMLElement>('[data-clock]')?.dataset['clock'];

beforeEach(() => {
  history.replaceState(null, '', '/en/lab/growth/');
  vi.useFakeTimers({ now: Date.UTC(2026, 2, 12), toFake: ['Date'] });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('the growth clock', () => {
  test('counts four weeks from the stamp of a lesson', () => {
    open('stamp=2026-03-02&now=2026-03-12');
    expect(clock()).toBe('active');
    expect(screen.getByText('18 days left')).toBeTruthy();
    expect(screen.getByText('March 30, 2026 at 00:00')).toBeTruthy();
    expect(location.search).toBe('');
  });

  test('opens on a crash ten days before the clock of the reader', () => {
    open();
    expect(screen.getByText('18 days left')).toBeTruthy();
    expect(screen.getByText('March 2, 2026 at 00:00')).toBeTruthy();
  });

  test('reads output of reg query, names its value, and keeps it in the address as a FILETIME', async () => {
    open('', 'lab');
    await paste('HKEY_LOCAL_MACHINE\\SYSTEM\\X\n    PagefileTooSmall    REG_QWORD    0x1dca9d7834a0000');
    expect(screen.getByText('Read as: REG_QWORD of reg query')).toBeTruthy();
    expect(screen.getByText(/No Microsoft page names PagefileTooSmall/)).toBeTruthy();
    expect(location.search).toBe('?v=1&stamp=0x1dca9d7834a0000&name=PagefileTooSmall');
  });

  test('says what cannot be read, and keeps the last stamp in the address', async () => {
    open('', 'lab');
    await paste('2026-03-01');
    await paste('2026-02-30');
    expect(screen.getByText(/reads neither as a FILETIME, nor a date/)).toBeTruthy();
    await paste('LastCrashTime    REG_DWORD    0x1');
    expect(screen.getByText(/no 64-bit value/)).toBeTruthy();
    expect(location.search).toBe('?v=1&stamp=2026-03-01');
  });

  test('tells when the four weeks are over, when the stamp lies ahead, and when there is none', async () => {
    open('stamp=2026-03-02&now=2026-03-30');
    expect(clock()).toBe('expired');
    await paste('2026-04-01');
    expect(clock()).toBe('future');
    await paste('0');
    expect(clock()).toBe('none');
  });

  test('goes from a date to every form of the registry', async () => {
    open('now=2026-03-12');
    await fireEvent.input(screen.getByLabelText('Set it as a date (UTC)'), { target: { value: '2026-03-02T00:00' } });
    expect(screen.getByText('"LastCrashTime"=hex(b):00,00,4a,83,d7,a9,dc,01')).toBeTruthy();
    expect(screen.getByText('134168832000000000')).toBeTruthy();
  });

  test('says that the type of LastCrashTime is inferred, and lists four accounts of growth', () => {
    open();
    expect(screen.getByText(/No page states the type of LastCrashTime/)).toBeTruthy();
    expect(screen.getAllByText(/^When: /)).toHaveLength(4);
  });

  test('looks from another day, and back from today', async () => {
    open('stamp=2026-03-02', 'lab');
    await fireEvent.input(screen.getByLabelText('Seen from (UTC)'), { target: { value: '2026-05-01' } });
    expect(clock()).toBe('expired');
    expect(location.search).toContain('now=2026-05-01');
    await fireEvent.click(screen.getByRole('button', { name: 'Today' }));
    expect(clock()).toBe('active');
  });
});

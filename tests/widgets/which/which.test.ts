// @vitest-environment happy-dom
/** The decision helper in use: by role and name. */
import { cleanup, fireEvent, render, screen, within } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import Which from '#/widgets/which/Which.svelte';
import { whichTestData, whichTestWords } from '../../support/widgets/which-data.ts';

const data = whichTestData('en');
const strings = whichTestWords('en');

function open(initial = '', mode: 'lab' | 'lesson' = 'lesson'): void {
  render(Which, { props: { data, strings, locale: 'en', base: '/', initial, mode } });
}
const choose = (name: string | RegExp) => fireEvent.click(screen.getByRole('radio', { name }));
const asked = (): readonly string[] =>
  [...document.querySelectorAll('legend')].map(({ textContent }) => textContent.trim());
const heading = (name: RegExp) => screen.queryByRole('heading', { name });

beforeEach(() => history.replaceState(null, '', '/en/lab/which/'));
afterEach(cleanup);

describe('the decision helper', () => {
  test('asks one question after the other, and then names the dump', async () => {
    open('', 'lab');
    expect(asked()).toEqual(['1. What fails?']);
    await choose('One program');
    expect(asked()).toHaveLength(2);
    expect(screen.getByText('Question 2: Is the program running now?')).toBeTruthy();
    await choose(/^Yes/);
    await choose('64-bit native');
    await choose(/^What it holds/);
    expect(heading(/First choice/)).toBeNull();
    await choose('Plenty');
    expect(asked()).toHaveLength(5);
    expect(heading(/First choice.*ProcDump -ma/s)).toBeTruthy();
    expect(heading(/Second choice.*ProcDump -mp/s)).toBeTruthy();
    expect(location.search).toBe('?v=1&what=program&running=yes&code=native-64&need=data&room=plenty');
  });

  test('shows the command, the size, the reasons with their facts, and what will not be answered', () => {
    open('what=program&running=yes&code=native-64&need=where&room=plenty');
    expect(screen.getByText('procdump -accepteula -mm shop.exe')).toBeTruthy();
    expect(screen.getByText('Small', { exact: false, selector: '.size' })).toBeTruthy();
    expect(screen.getByText(strings['stack-first'] ?? '')).toBeTruthy();
    expect(screen.getAllByRole('link', { name: 'Y01' }).length).toBeGreaterThan(0);
    const lacks = within(screen.getByRole('region', { name: 'What it will not answer' }));
    expect(lacks.getAllByRole('listitem').length).toBe(data.dumps['procdump_mm']?.missing.length);
    expect(location.search).toBe('');
  });

  test('lets an early answer be changed, and keeps what still holds', async () => {
    open('what=program&running=yes&code=native-64&need=data&room=plenty', 'lab');
    await choose('.NET');
    expect(heading(/First choice.*ProcDump -ma/s)).toBeTruthy();
    await choose('The whole machine');
    expect(asked().at(-1)).toBe('2. How is the machine now?');
    expect(location.search).toBe('?v=1&what=machine&room=plenty');
  });

  test('a step of the path leads back to its question', async () => {
    open('what=unclear&state=alive&room=tiny');
    await fireEvent.click(screen.getByRole('button', { name: 'It runs (change)' }));
    await vi.waitFor(() => expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'It runs' })));
  });

  test('starts again', async () => {
    open('what=unclear&state=alive&room=tiny', 'lab');
    await fireEvent.click(screen.getByRole('button', { name: 'Start again' }));
    expect(asked()).toEqual(['1. What fails?']);
    expect(screen.getAllByRole<HTMLInputElement>('radio').some(({ checked }) => checked)).toBe(false);
    await vi.waitFor(() => expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'One program' })));
    expect(location.search).toBe('?v=1');
  });

  test('has every result in a table, which needs no script, in the lab alone', () => {
    open('', 'lab');
    expect(screen.getByText('Every result as a table')).toBeTruthy();
    cleanup();
    open();
    expect(screen.queryByText('Every result as a table')).toBeNull();
  });
});

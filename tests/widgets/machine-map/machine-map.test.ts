// @vitest-environment happy-dom
/** The machine map in use: by role, name and keyboard. */
import { cleanup, fireEvent, render, screen, within } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import MachineMap from '#/widgets/machine-map/MachineMap.svelte';
import { machineTestData, wordsFor } from '../../support/widgets/simulator-data.ts';

const data = machineTestData('en');
const strings = wordsFor(['machine-map'], 'en');

function open(initial = '', mode: 'lab' | 'lesson' = 'lesson'): void {
  render(MachineMap, { props: { data, strings, locale: 'en', base: '/', initial, mode } });
}
const heading = (): string => screen.getByRole('heading', { level: 2 }).textContent;

beforeEach(() => history.replaceState(null, '', '/en/lab/machine/'));
afterEach(cleanup);

describe('the machine map', () => {
  test('opens on the state of its link', () => {
    open('preset=laptop&ram=32&type=kernel');
    expect(heading()).toBe('Physical memory, 32 GB: Kernel memory dump');
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /^Laptop/ }).checked).toBe(true);
  });

  test('falls back to the default where the link names a kind that does not exist', () => {
    open('type=nonsense');
    expect(heading()).toContain('Active memory dump');
  });

  test('mirrors its state in the address in the lab, and leaves it alone in a lesson', async () => {
    open('', 'lab');
    await fireEvent.click(screen.getByRole('radio', { name: /^Small/ }));
    expect(location.search).toBe('?v=1&type=small');
    cleanup();
    history.replaceState(null, '', '/en/learn/');
    open();
    await fireEvent.click(screen.getByRole('radio', { name: /^Small/ }));
    expect(location.search).toBe('');
  });

  test('says the amount of RAM in words on its ruler, and follows it', async () => {
    open();
    const ruler = screen.getByRole<HTMLInputElement>('slider', { name: 'RAM' });
    expect(ruler.getAttribute('aria-valuetext')).toBe('256 gigabytes');
    await fireEvent.input(ruler, { target: { value: '11', valueAsNumber: 11 } });
    expect(ruler.getAttribute('aria-valuetext')).toBe('4 terabytes');
    expect(heading()).toContain('4 TB');
  });

  test('another machine comes with the memory it usually has', async () => {
    open('ram=8');
    await fireEvent.click(screen.getByRole('radio', { name: 'Database' }));
    expect(heading()).toContain('512 GB');
  });

  test('has an equal table with a reason on every row', async () => {
    open('type=active');
    await fireEvent.click(screen.getByRole('radio', { name: 'Table' }));
    const [ram, other] = screen.getAllByRole('table');
    expect(ram && within(ram).getByRole('row', { name: /Guest VM pages.*144 GB.*Dropped/ })).toBeTruthy();
    expect(other && within(other).getByRole('row', { name: /Data paged out to disk/ })).toBeTruthy();
    const rows = screen.getAllByRole('row').length - 2;
    expect(screen.getAllByText('Why?')).toHaveLength(rows);
  });

  test('never weighs a small dump with one number', () => {
    open('type=small');
    expect(screen.getByText('By far the smallest')).toBeTruthy();
    expect(screen.getAllByText("Microsoft's pages")).toHaveLength(2);
  });

  test('offers a live dump its options, and they settle what depends', async () => {
    open('type=live_full&view=table');
    const [user] = screen.getAllByRole('group', { name: 'User pages' });
    expect(screen.getByRole('row', { name: /User-mode application memory.*Depends/ })).toBeTruthy();
    if (user) await fireEvent.click(within(user).getByRole('radio', { name: 'With' }));
    expect(screen.getByRole('row', { name: /User-mode application memory.*Kept/ })).toBeTruthy();
  });

  test('lets the bits of a mirror dump be turned over, and the default be taken back', async () => {
    open('type=livekd_mirror&view=table');
    await fireEvent.click(screen.getByRole('checkbox', { name: /Drivers/ }));
    expect(screen.getByRole('row', { name: /Kernel-mode drivers.*Kept/ })).toBeTruthy();
    await fireEvent.click(screen.getByRole('button', { name: 'Back to the default' }));
    expect(screen.getByRole('row', { name: /Kernel-mode drivers.*Dropped/ })).toBeTruthy();
  });
});

describe('the page grid', () => {
  const active = (): HTMLElement =>
    screen.getAllByRole('gridcell').find(({ tabIndex }) => tabIndex === 0) as HTMLElement;
  const press = (key: string): Promise<void> => fireEvent.keyDown(active(), { key }).then(() => undefined);

  test('has one cell in the tab order, which the arrows move', async () => {
    open('view=pages');
    const cells = screen.getAllByRole('gridcell');
    expect(cells).toHaveLength(1024);
    expect(cells.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    await press('ArrowDown');
    await press('ArrowRight');
    expect(active()).toBe(cells[33]);
    expect(active().getAttribute('aria-label')).toBe('256 MB from 0x210000000');
  });

  test('zooms in to single pages and out again by its keys', async () => {
    open('view=pages&preset=laptop');
    await press('ArrowDown');
    for (let step = 0; step < 9; step += 1) await press('Enter');
    expect(screen.getByText(/One cell is 4 KB/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Zoom in here' }).getAttribute('aria-disabled')).toBe('true');
    for (let step = 0; step < 9; step += 1) await press('-');
    expect(screen.getByText(/16 GB from 0x0, of 16 GB/)).toBeTruthy();
  });

  test('turns to the next window and back by buttons', async () => {
    open('view=pages&zoom=1');
    await fireEvent.click(screen.getByRole('button', { name: 'Next' }));
    expect(screen.getByText(/16 GB from 0x400000000/)).toBeTruthy();
    await fireEvent.click(screen.getByRole('button', { name: 'Previous' }));
    expect(screen.getByText(/16 GB from 0x0/)).toBeTruthy();
  });

  test('describes the chosen cell in a live region', async () => {
    open('view=pages&type=active');
    await press('End');
    expect(
      screen.getAllByRole('status').some(({ textContent }) => /User-mode application memory/.test(textContent)),
    ).toBe(true);
  });
});

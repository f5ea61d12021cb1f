// @vitest-environment happy-dom
/** The WOW64 terminal in use: by role and name. */
import { cleanup, fireEvent, render, screen, within } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { wow64RowSchema } from '#/dumps/wow64.schema';
import { localize } from '#/i18n/localize';
import Wow64 from '#/widgets/wow64/Wow64.svelte';
import { readContent } from '../../support/content.ts';
import { wordsFor } from '../../support/widgets/simulator-data.ts';

const data = { rows: localize(readContent('wow64.yaml', z.array(wow64RowSchema)), 'en') };
const strings = wordsFor(['wow64-messages', 'wow64'], 'en');

function open(initial = '', mode: 'lab' | 'lesson' = 'lesson'): void {
  render(Wow64, { props: { data, strings, locale: 'en', base: '/', initial, mode } });
}
const log = () => within(screen.getByRole('log'));
const line = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Command' });
async function type(command: string): Promise<void> {
  await fireEvent.input(line(), { target: { value: command } });
  await fireEvent.click(screen.getByRole('button', { name: 'Run' }));
}

beforeEach(() => history.replaceState(null, '', '/en/lab/wow64/'));
afterEach(cleanup);

describe('the WOW64 terminal', () => {
  test('opens the dump of the 64-bit Task Manager on the frames of WOW64', () => {
    open('tool=taskmgr');
    expect(log().getByText('03 ntdll!Sim_ThreadStart')).toBeTruthy();
    expect(log().queryByText('02 shop!Sim_Main')).toBeNull();
    expect(screen.getByRole<HTMLInputElement>('radio', { name: '64-bit Task Manager' }).checked).toBe(true);
    expect(location.search).toBe('');
  });

  test('finds the frames of the program with typed commands, and keeps the view in the address', async () => {
    open('', 'lab');
    await type('!wow64exts.sw');
    await type('k');
    expect(log().getByText('02 shop!Sim_Main')).toBeTruthy();
    expect(line().value).toBe('');
    expect(location.search).toBe('?v=1&view=x86&ext=1');
  });

  test('runs what it offers at a press, and says what it does not know', async () => {
    open();
    await fireEvent.click(screen.getByRole('button', { name: '!wow64exts.k' }));
    expect(log().getByText('32-bit frames:')).toBeTruthy();
    await type('format c:');
    expect(log().getByText(/does not know the command/)).toBeTruthy();
    await type('   ');
    expect(log().getByText(/Type a command/)).toBeTruthy();
  });

  test('leaves Enter to the Hangul being composed', () => {
    open();
    const composing = new KeyboardEvent('keydown', {
      key: 'Enter',
      isComposing: true,
      cancelable: true,
      bubbles: true,
    });
    line().dispatchEvent(composing);
    expect(composing.defaultPrevented).toBe(true);
    const plain = new KeyboardEvent('keydown', { key: 'Enter', cancelable: true, bubbles: true });
    line().dispatchEvent(plain);
    expect(plain.defaultPrevented).toBe(false);
  });

  test('another tool is another dump, opened afresh', async () => {
    open('view=x86&thread=1', 'lab');
    await fireEvent.click(screen.getByRole('radio', { name: 'ProcDump' }));
    expect(log().getByText('02 shop!Sim_Main')).toBeTruthy();
    expect(location.search).toBe('?v=1&tool=procdump');
    await type('!wow64exts.sw');
    expect(log().getByText(/no 64-bit side to switch to, and needs none/)).toBeTruthy();
  });

  test('marks the row of the tool, and says how sure each row is', () => {
    open('tool=procexp');
    const row = document.querySelector<HTMLElement>('tr[aria-current]');
    expect(row?.textContent).toMatch(/64-bit Process Explorer.*the article only/s);
    expect(within(screen.getByRole('table')).getAllByText('documented').length).toBe(3);
  });

  test('SOS refuses the 64-bit dump of the .NET program, and takes the 32-bit one', async () => {
    open('process=ledger');
    await type('!clrstack');
    expect(log().getByText(/SOS refuses/)).toBeTruthy();
    await fireEvent.click(screen.getByRole('radio', { name: 'ProcDump' }));
    await type('!clrstack');
    expect(log().queryByText(/SOS refuses/)).toBeNull();
  });

  test('a link to the other view goes there from the one the dump opens in', () => {
    open('view=x86', 'lab');
    expect(log().getByText(/^A 64-bit dump/)).toBeTruthy();
    expect(log().getByText('.effmach x86')).toBeTruthy();
    expect(log().getByText('02 shop!Sim_Main')).toBeTruthy();
    expect(location.search).toBe('?v=1&view=x86');
  });

  test('a link to a view or thread that is not there opens the dump as it would', () => {
    open('tool=procdump&view=amd64&thread=9');
    expect(log().getByText('02 shop!Sim_Main')).toBeTruthy();
  });
});

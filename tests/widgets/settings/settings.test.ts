// @vitest-environment happy-dom
/** The settings editor in use: by role, name and keyboard. */
import { cleanup, fireEvent, render, screen, within } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import * as files from '#/browser/save-file';
import Settings from '#/widgets/settings/Settings.svelte';
import { settingsTestData } from '../../support/widgets/settings-data.ts';
import { wordsFor } from '../../support/widgets/simulator-data.ts';

const data = settingsTestData('en');
const strings = wordsFor(['settings-messages', 'settings'], 'en');

function open(initial = '', mode: 'lab' | 'lesson' = 'lesson'): void {
  render(Settings, { props: { data, strings, locale: 'en', base: '/', initial, mode } });
}
const code = (name: string): string =>
  within(screen.getByRole('group', { name }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent.trim())
    .join('\n');

beforeEach(() => history.replaceState(null, '', '/en/lab/settings/'));
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('the form', () => {
  test('opens on the state of its link', () => {
    open('tab=crash-control&type=kernel');
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /^Kernel/ }).checked).toBe(true);
    expect(code('.reg file')).toContain('"CrashDumpEnabled"=dword:00000002');
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

  test('a switch and a path go into the text', async () => {
    open();
    await fireEvent.click(screen.getByRole('checkbox', { name: /Overwrite an older dump/ }));
    const file = screen.getByRole('textbox', { name: /Path of the dump file/ });
    await fireEvent.input(file, { target: { value: 'D:\\Memory.dmp' } });
    await fireEvent.click(screen.getByRole('radio', { name: 'reg add' }));
    expect(code('reg add')).toContain('/v Overwrite /t REG_DWORD /d 0');
    expect(code('reg add')).toContain('D:\\Memory.dmp');
  });

  test('a bad path stops the text and is told beside the field', async () => {
    open();
    const file = screen.getByRole('textbox', { name: /Path of the dump file/ });
    await fireEvent.input(file, { target: { value: 'D:\\a|b' } });
    expect(file.getAttribute('aria-invalid')).toBe('true');
    expect(screen.queryByRole('button', { name: 'Copy' })).toBeNull();
    expect(screen.getByText('Mend the marked fields first.')).toBeTruthy();
  });

  test('says where a form cannot set the active dump', async () => {
    open('type=active&as=cim');
    expect(screen.getByText(/WMI has no property for the active memory dump, so/)).toBeTruthy();
  });

  test('LocalDumps has its own form with fewer texts', async () => {
    open('as=kdbgctrl');
    await fireEvent.click(screen.getByRole('radio', { name: 'LocalDumps' }));
    expect(screen.queryByRole('radio', { name: 'KDbgCtrl' })).toBeNull();
    await fireEvent.click(screen.getByRole('radio', { name: 'One program' }));
    await fireEvent.click(screen.getByRole('radio', { name: /^Custom/ }));
    await fireEvent.input(screen.getByRole('textbox', { name: /mask/ }), { target: { value: '0x2' } });
    expect(code('.reg file')).toContain('LocalDumps\\shop.exe]');
    expect(code('.reg file')).toContain('"CustomDumpFlags"=dword:00000002');
  });

  test('saves a .reg file as UTF-16LE', async () => {
    const save = vi.spyOn(files, 'saveFile').mockReturnValue();
    open();
    await fireEvent.click(screen.getByRole('button', { name: 'Download .reg' }));
    const [name, contents] = save.mock.calls[0] ?? [];
    expect(name).toBe('crash-control.reg');
    expect([...(contents as Uint8Array).slice(0, 4)]).toEqual([0xff, 0xfe, 0x57, 0x00]);
  });
});

describe('the decoder', () => {
  const paste = (text: string) =>
    fireEvent.input(screen.getByRole('textbox', { name: /^Paste/ }), { target: { value: text } });
  const section = () => within(screen.getByRole('region', { name: 'Decoder' }));

  test('judges an example before anything is pasted', () => {
    open();
    expect(section().getByText('Nobody can say which dump')).toBeTruthy();
    expect(section().getByText(/The automatic memory dump is 7, not 4/)).toBeTruthy();
  });

  test('tells lines it cannot read by their number, in a live region', async () => {
    open();
    await fireEvent.click(screen.getByRole('button', { name: 'Example: .reg' }));
    expect(
      section()
        .getAllByRole('status')
        .some(({ textContent }) => /Line 9/.test(textContent)),
    ).toBe(true);
  });

  test('takes what it read into the form, and leads there', async () => {
    open('tab=local-dumps');
    await paste('HKLM\\SYSTEM\\CurrentControlSet\\Control\\CrashControl\n    CrashDumpEnabled    REG_DWORD    0x3');
    await fireEvent.click(screen.getByRole('button', { name: 'Take into the form' }));
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /^Small/ }).checked).toBe(true);
    expect(document.activeElement?.textContent).toBe('When the machine stops');
    expect(screen.getByText('The pasted values are in the form.')).toBeTruthy();
  });

  test('takes nothing where there is nothing about dumps', async () => {
    open('type=kernel');
    await paste('hello');
    expect(screen.getByRole('button', { name: 'Take into the form' }).getAttribute('aria-disabled')).toBe('true');
    await fireEvent.click(screen.getByRole('button', { name: 'Take into the form' }));
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /^Kernel/ }).checked).toBe(true);
  });
});

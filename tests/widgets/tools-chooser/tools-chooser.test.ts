// @vitest-environment happy-dom
/** The tool chooser in use: by role, name and keyboard. */
import { cleanup, fireEvent, render, screen, within } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { aims } from '#/dumps/tools/choice';
import { toolsFor } from '#/dumps/tools/table';
import { ToolsModel } from '../../../src/widgets/tools-chooser/tools.svelte.ts';
import ToolsChooser from '#/widgets/tools-chooser/ToolsChooser.svelte';
import { toolsTestData } from '../../support/widgets/settings-data.ts';
import { wordsFor } from '../../support/widgets/simulator-data.ts';

const data = toolsTestData('en');
const strings = wordsFor(['tool-messages', 'tools-chooser'], 'en');

function open(initial = '', mode: 'lab' | 'lesson' = 'lesson'): void {
  render(ToolsChooser, { props: { data, strings, locale: 'en', base: '/', initial, mode } });
}
const command = (): string =>
  within(screen.getByRole('group', { name: 'Command prompt' }))
    .getByRole('listitem')
    .textContent.trim();

beforeEach(() => history.replaceState(null, '', '/en/lab/tools/'));
afterEach(cleanup);

describe('the tool chooser', () => {
  test('opens on the state of its link', () => {
    open('aim=hang&tool=procdump');
    expect(screen.getByRole('heading', { level: 2 }).textContent.trim()).toBe('A window stops answering: ProcDump');
    expect(command()).toBe('procdump -accepteula -h -ma shop.exe');
  });

  test('mirrors its state in the address in the lab, and leaves it alone in a lesson', async () => {
    open('', 'lab');
    await fireEvent.click(screen.getByRole('radio', { name: 'A window stops answering' }));
    expect(location.search).toBe('?v=1&aim=hang');
    cleanup();
    history.replaceState(null, '', '/en/learn/');
    open();
    await fireEvent.click(screen.getByRole('radio', { name: 'A window stops answering' }));
    expect(location.search).toBe('');
  });

  test('another aim brings a tool that serves it', async () => {
    open();
    await fireEvent.click(screen.getByRole('radio', { name: 'Stop a hung machine on purpose' }));
    expect(screen.queryByRole('textbox', { name: /Program name/ })).toBeNull();
    expect(screen.getByText('The machine really stops, and unsaved work is gone.')).toBeTruthy();
  });

  test('what is typed goes into the command, and what cannot be is told', async () => {
    open();
    const target = screen.getByRole('textbox', { name: /Program name/ });
    await fireEvent.input(target, { target: { value: '4242' } });
    expect(command()).toBe('procdump -accepteula -e -ma 4242');
    await fireEvent.input(target, { target: { value: '' } });
    expect(screen.getAllByText('Give a program name or a process id.')).toHaveLength(2);
    expect(target.getAttribute('aria-invalid')).toBe('true');
  });

  test('a mask that is none stays in its field until it is mended', async () => {
    open('kind=procdump_mc');
    const mask = screen.getByRole('textbox', { name: /mask/ });
    await fireEvent.input(mask, { target: { value: 'zz' } });
    expect(screen.getByText(/The mask goes from/)).toBeTruthy();
    await fireEvent.input(mask, { target: { value: '0x21' } });
    expect(command()).toContain('-mc 21 ');
  });

  test('a clicked tool has steps instead of a command', () => {
    open('aim=on-demand&tool=task-manager');
    expect(screen.getByText(/Right-click the process/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Copy the command' })).toBeNull();
    expect(screen.getByRole('link', { name: 'What this dump keeps' }).getAttribute('href')).toBe(
      '/en/reference/dumps/taskmgr_process/',
    );
  });

  test('says how sure a trap is and where it comes from', () => {
    open('aim=on-demand&tool=task-manager&bits=32');
    const row = screen.getByText(/The 64-bit Task Manager makes/).closest('li');
    expect(row && within(row).getByText('community')).toBeTruthy();
    expect(row && within(row).getByRole('link', { name: 'F2-05' }).getAttribute('href')).toContain(
      '/reference/facts/#F2-05',
    );
  });
});

describe('its choices', () => {
  test('compose for every aim and every tool that serves it', () => {
    for (const aim of aims) {
      for (const { tool, kinds } of toolsFor(aim)) {
        for (const kind of kinds) {
          const model = new ToolsModel(`aim=${aim}&tool=${tool}&kind=${kind}`);
          expect([aim, tool, kind, model.problem]).toEqual([aim, tool, kind, undefined]);
          expect(data.types[model.composed?.makes ?? '']?.name).toBeTruthy();
        }
      }
    }
  });

  test('of two options that exclude each other the later wins', () => {
    const model = new ToolsModel('');
    model.turn('clones', true);
    model.turn('kernelStacks', true);
    expect(model.choices).toMatchObject({ clones: false, kernelStacks: true });
    model.turn('clones', true);
    expect(model.choices).toMatchObject({ clones: true, kernelStacks: false });
  });

  test('-64 goes when the process becomes a 64-bit one', () => {
    const model = new ToolsModel('bits=32&with=w');
    expect(model.choices.forces64).toBe(true);
    model.change({ bits: 64 });
    expect([model.choices.forces64, model.problem]).toEqual([false, undefined]);
  });
});

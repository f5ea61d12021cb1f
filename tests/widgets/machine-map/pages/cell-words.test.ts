/** The page grid in words. */
import { describe, expect, test } from 'vitest';
import { captureMachine } from '#/dumps/capture/machine/capture-machine';
import { zoomWindow } from '#/dumps/memory/machine/grid-zoom';
import { outcomesByRun, pageGrid } from '#/dumps/memory/machine/page-grid';
import { machinePreset } from '#/dumps/memory/machine/presets/index';
import { GB } from '#/dumps/memory/size';
import {
  addressText,
  cellIndexAt,
  cellMix,
  cellOwner,
  cellPlace,
  windowText,
} from '#/widgets/machine-map/pages/cell-words';
import { kernelType } from '../../../support/machines.ts';
import { machineTestData, wordsFor } from '../../../support/widgets/simulator-data.ts';

const strings = wordsFor(['machine-map'], 'en');
const data = machineTestData('en');
const machine = machinePreset('hyper-v', 256 * GB);
const window = zoomWindow(machine.ramBytes, 1024, 0, 0);
const cells = pageGrid(machine, outcomesByRun(captureMachine(machine, kernelType('active')).outcomes), window);

describe('the page grid in words', () => {
  test('gives physical addresses in hexadecimal', () => {
    expect(addressText(1)).toBe('0x1000');
    expect(addressText(2 ** 30)).toBe('0x40000000000');
  });

  test('says how much of RAM is in view and how large a cell is', () => {
    expect(windowText(window, machine.ramBytes, strings, 'en')).toBe('256 GB from 0x0, of 256 GB. One cell is 256 MB.');
  });

  test('names a cell by place and owner, a guest by its name', () => {
    const guest = cells.find(({ run }) => run.label === 'sql-01');
    expect(guest && cellOwner(guest, data, strings, 'en')).toBe('Guest sql-01');
    expect(cells[1] && cellPlace(cells[1], strings, 'en')).toBe('256 MB from 0x10000000');
  });

  test('says what a mixed cell is made of, and nothing where it is one owner’s', () => {
    expect(cells[0] && cellMix(cells[0], strings, 'en')).toBe('2 owners. Kept 224 MB, Dropped 32 MB');
    const whole = cells.find(({ runCount }) => runCount === 1);
    expect(whole && cellMix(whole, strings, 'en')).toBe('');
  });

  test('finds the cell that holds a page', () => {
    expect(cellIndexAt(cells, 0)).toBe(0);
    expect(cellIndexAt(cells, (cells[500]?.firstPage ?? 0) + 3)).toBe(500);
    expect(cellIndexAt(cells, 2 ** 40)).toBe(1023);
  });
});

/** Keys of the page grid. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gridMove } from '#/widgets/machine-map/pages/grid-keys';

const press = (key: string, index: number, ctrlKey = false) => gridMove({ key, ctrlKey }, index, 1024, 32);

describe('keys of the page grid', () => {
  test.each([
    ['ArrowRight', 5, 6],
    ['ArrowRight', 1023, 1023],
    ['ArrowLeft', 0, 0],
    ['ArrowDown', 5, 37],
    ['ArrowDown', 1000, 1000],
    ['ArrowUp', 5, 5],
    ['Home', 37, 32],
    ['End', 37, 63],
  ])('%s on cell %i goes to %i', (key, from, to) => {
    expect(press(key, from)).toEqual({ to: 'cell', index: to });
  });

  test('Control with Home and End goes to the ends of the grid', () => {
    expect(press('Home', 500, true)).toEqual({ to: 'cell', index: 0 });
    expect(press('End', 500, true)).toEqual({ to: 'cell', index: 1023 });
  });

  test('zooms and turns, and leaves other keys alone', () => {
    expect(press('Enter', 1)).toEqual({ to: 'zoom', by: 1 });
    expect(press('-', 1)).toEqual({ to: 'zoom', by: -1 });
    expect(press('PageDown', 1)).toEqual({ to: 'window', by: 1 });
    expect(press('Tab', 1)).toBeUndefined();
  });

  test('stays within the grid, whatever its size', () => {
    const keys = ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp', 'Home', 'End'];
    fc.assert(
      fc.property(fc.constantFrom(...keys), fc.integer({ min: 1, max: 1024 }), fc.nat(1023), (key, cells, at) => {
        const move = gridMove({ key, ctrlKey: false }, at % cells, cells, 32);
        expect(move?.to === 'cell' && move.index >= 0 && move.index < cells).toBe(true);
      }),
    );
  });
});

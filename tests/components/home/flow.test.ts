import { expect, test } from 'vitest';
import { flowFigure, homeTypes, ownerIn } from '#/components/home/flow';
import { RIBBON_HEIGHT, ribbons } from '#/components/home/ribbons';
import { MB } from '#/dumps/memory/size';
import { userDumpTypes } from '../../support/content.ts';

const figure = flowFigure(
  homeTypes.flatMap((id) => userDumpTypes('ko').find((type) => type.id === id) ?? []),
  ({ owner }) => owner,
  'ko',
);

test('the three files are as large as the model says, from large to small', () => {
  expect(figure.committed).toBe('960MB');
  expect(figure.flows.map(({ letters, size }) => [letters, size])).toEqual([
    ['ma', '960MB'],
    ['mp', '168MB'],
    ['mm', '10.5MB'],
  ]);
  expect(figure.flows.map(({ saved }) => saved?.number)).toEqual([undefined, '792', '949']);
});

test('the blocks of each tray add up to the process and to the file', () => {
  const sum = (blocks: readonly { readonly bytes: number }[]): number =>
    blocks.reduce((all, { bytes }) => all + bytes, 0);
  for (const flow of figure.flows) {
    expect(sum(flow.process)).toBe(960 * MB);
    expect(Math.round((sum(flow.file) / sum(flow.process)) * 1000)).toBe(Math.round(flow.share * 10));
  }
});

test('MiniPlus drops the cache above 512 MB and keeps image data, which a mini dump drops', () => {
  const [, miniPlus, mini] = figure.outcomes;
  expect(ownerIn(miniPlus ?? [], 'cache')).toMatchObject({ verdict: 'out', bytes: 640 * MB });
  expect(ownerIn(miniPlus ?? [], 'image-data').verdict).toBe('in');
  expect(ownerIn(mini ?? [], 'image-data').verdict).toBe('out');
});

test('a ribbon is drawn for what is kept, in place, and never outside the picture', () => {
  const drawn = ribbons([
    { weave: 'heap', bytes: 50, keptBytes: 0 },
    { weave: 'stack', bytes: 50, keptBytes: 50 },
  ]);
  expect(drawn).toEqual([{ weave: 'stack', path: 'M0 750C50 750 50 0 100 0V750C50 750 50 1500 0 1500Z' }]);
  for (const { ribbons: all } of figure.flows) {
    for (const { path } of all) {
      expect(Math.max(...[...path.matchAll(/\d+/g)].map(Number))).toBeLessThanOrEqual(RIBBON_HEIGHT);
    }
  }
});

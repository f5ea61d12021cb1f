import { expect, test } from 'vitest';
import { fromCell, processRules, settled } from '#/dumps/capture/process/decision';

const cell = { value: 'in', basis: 'documented', sources: ['Y01'], note: 'as the page says' } as const;
const decision = {
  verdict: 'in',
  standing: 'inferred',
  sources: ['M01'],
  because: 'flag:MiniDumpWithDataSegs',
  note: '',
  keptBytes: 0,
} as const;

test('where a recipe and a cell agree, the cell stands for it', () => {
  expect(settled(decision, cell)).toEqual({ ...decision, standing: 'documented', sources: ['Y01'], note: cell.note });
});

test('where they do not, the recipe speaks for itself', () => {
  expect(settled({ ...decision, verdict: 'out' }, cell)).toEqual({ ...decision, verdict: 'out' });
});

test('a cell alone decides with its own standing', () => {
  expect(fromCell(cell)).toMatchObject({ verdict: 'in', standing: 'documented', because: 'cell', note: cell.note });
});

test('each rule names the facts it comes from', () => {
  for (const facts of Object.values(processRules)) expect(facts.every((id) => /^F\d+-\d+$/.test(id))).toBe(true);
});

import { getCollection, getEntry, type CollectionKey } from 'astro:content';
import { expect, test } from 'vitest';
import { crashControlTables, flagTables, listRules, toolTables } from '#/catalog/reference/values';
import { exampleFigures, workedExamples } from '#/catalog/reference/worked-examples';

interface Identified {
  readonly id: string;
}
const ids = (entries: readonly Identified[]): readonly string[] => entries.map(({ id }) => id).toSorted();
const all = async (name: CollectionKey): Promise<readonly string[]> => ids(await getCollection(name));

test('every flag, stream, set, letter and switch stands on the page of flags, and no two have one anchor', async () => {
  const { flags, streams, sets, options, switches } = await flagTables('ko');
  expect(ids(flags)).toEqual(await all('flags'));
  expect(ids(streams)).toEqual(await all('streams'));
  expect(ids(sets)).toEqual(await all('flagSets'));
  expect(ids(options)).toEqual(await all('dumpOptions'));
  expect(ids(switches)).toEqual(await all('procdumpSwitches'));
  const anchors = [
    ...flags.map(({ id }) => id),
    ...streams.map(({ id }) => id),
    ...sets.map(({ id }) => `set-${id}`),
    ...options.map(({ id }) => `dump${id}`),
    ...switches.map(({ id }) => `procdump${id}`),
  ];
  expect(new Set(anchors).size).toBe(anchors.length);
});

test('flags come from the lowest bit up, streams by their numbers', async () => {
  const { flags, streams } = await flagTables('en');
  expect(flags.map(({ value }) => value)).toEqual(flags.map(({ value }) => value).toSorted((a, b) => a - b));
  expect(streams.map(({ number }) => number)).toEqual(streams.map(({ number }) => number).toSorted((a, b) => a - b));
});

test('every value of CrashControl, selection, relative and WMI property stands on its page', async () => {
  const { keys, values, selections, related, wmi } = await crashControlTables('ko');
  expect(ids(keys)).toEqual(await all('registryKeys'));
  expect(ids(values.flatMap(({ entries }) => entries))).toEqual(await all('registryValues'));
  expect(ids(selections)).toEqual(await all('registrySelections'));
  expect(ids(related)).toEqual(await all('relatedKeys'));
  expect(ids(wmi)).toEqual(await all('wmiProperties'));
});

test('a WMI property leads to a registry value that is on the page', async () => {
  const { values, wmi } = await crashControlTables('en');
  const known = new Set(values.flatMap(({ entries }) => entries.map(({ id }) => id)));
  expect(wmi.filter(({ registryValue }) => !known.has(registryValue))).toEqual([]);
});

test('a selection other than none is called by the name of its dump type', async () => {
  const { selections } = await crashControlTables('ko');
  expect(selections.filter(({ name }) => name === undefined).map(({ id }) => id)).toEqual(['none']);
  expect(selections.map(({ id }) => id)).toEqual(['none', 'complete', 'active', 'kernel', 'small', 'automatic']);
});

test('every page file rule stands under its topic, every tool and bitness row on the page of tools', async () => {
  expect(ids((await listRules('en')).flatMap(({ entries }) => entries))).toEqual(await all('rules'));
  const { tools, bitness } = await toolTables('en');
  expect(ids(tools)).toEqual(await all('tools'));
  expect(ids(bitness)).toEqual(await all('wow64'));
});

test('the worked examples show every figure for every amount of memory', async () => {
  const { memories, lines } = await workedExamples('en');
  const authored = await getCollection('workedExamples');
  expect(memories).toHaveLength(authored.length);
  const figures = Object.keys(authored[0]?.data ?? {}).filter((key) => !['id', 'ramGb', 'ramMb'].includes(key));
  expect(lines.map(({ id }) => id).toSorted()).toEqual(figures.toSorted());
  for (const line of lines) expect(line.figures).toHaveLength(memories.length);
  expect(memories[0]).toBe('4');
  expect(lines.find(({ id }) => id === 'completePlus257Mb')?.figures[0]).toBe('4,353');
});

test('a worked figure is as sure as the rule or disagreement it comes from', async () => {
  for (const { id, rules, status } of exampleFigures) {
    if (status === 'observed') {
      expect(rules, id).toContain('O01');
      continue;
    }
    for (const rule of rules) {
      const entry = rule.startsWith('PF') ? await getEntry('rules', rule) : undefined;
      const disagreement = await getEntry('disagreements', rule);
      expect(entry?.data.status ?? disagreement?.data.kind.replace('contradiction', 'contradictory'), id).toBe(status);
    }
  }
});

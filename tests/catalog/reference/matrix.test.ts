import { readFileSync } from 'node:fs';
import { getCollection } from 'astro:content';
import { describe, expect, test } from 'vitest';
import { compareData } from '#/catalog/reference/compare-data';
import { dumpPage, listDumpTypes } from '#/catalog/reference/dump-page';
import { makerOf, makers } from '#/catalog/reference/makers';
import { contentAnchor, matrix } from '#/catalog/reference/matrix';
import { decodeCells } from '#/dumps/cell-code';
import { machineContents, processContents } from '#/dumps/content';

describe.each([
  { mode: 'user', contents: processContents },
  { mode: 'kernel', contents: machineContents },
] as const)('the matrix of $mode mode', ({ mode, contents }) => {
  test('has a line for each content, in order, and a cell for each type', async () => {
    const { lines, types } = await matrix(mode, 'en');
    expect(lines.map(({ content }) => content.id)).toEqual([...contents]);
    for (const { cells } of lines) expect(cells.map(({ type }) => type)).toEqual(types.map(({ id }) => id));
  });

  test('has every type of the content, each once', async () => {
    const { types } = await matrix(mode, 'ko');
    const authored = (await getCollection('dumpTypes')).filter(({ data }) => data.mode === mode);
    expect(types.map(({ id }) => id).toSorted()).toEqual(authored.map(({ id }) => id).toSorted());
  });

  test('keeps the types of a tool together, as its heading spans them', async () => {
    const { types } = await matrix(mode, 'en');
    const runs = types.map(({ maker }) => maker).filter((maker, index, all) => maker !== all[index - 1]);
    expect(new Set(runs).size).toBe(runs.length);
  });

  test('gives the comparison the same cells', async () => {
    const { lines } = await matrix(mode, 'en');
    const compared = (await compareData('en')).modes.find((one) => one.mode === mode);
    compared?.types.forEach(({ cells }, column) => {
      const own = lines.map((line) => line.cells[column]).map((cell) => ({ value: cell?.value, basis: cell?.basis }));
      expect(decodeCells(cells)).toEqual(own);
    });
    expect(compared?.contents.map(({ anchor }) => anchor)).toEqual(contents.map((id) => contentAnchor(mode, id)));
  });
});

test('the rows of both matrices have different anchors', () => {
  const anchors = [
    ...processContents.map((id) => contentAnchor('user', id)),
    ...machineContents.map((id) => contentAnchor('kernel', id)),
  ];
  expect(new Set(anchors).size).toBe(anchors.length);
});

test('each tool that can be chosen has its line in the style sheet', () => {
  const css = readFileSync('src/styles/page/reference/matrix-filters.css', 'utf8');
  const missing = [...makers.user, ...makers.kernel].filter(
    (maker) => !css.includes(`#by-${maker}:checked`) || !css.includes(`:not(.by-${maker})`),
  );
  expect(missing).toEqual([]);
});

test('a type of an unknown tool is noticed', () => {
  expect(makerOf('user', 'wer_local_full')).toBe('wer');
  expect(makerOf('kernel', 'small')).toBe('crash');
  expect(() => makerOf('user', 'gdb_core')).toThrow('gdb_core');
});

test('every dump type has its page, with all its cells, and leads to its neighbours', async () => {
  const types = await listDumpTypes('ko');
  expect(types).toHaveLength((await getCollection('dumpTypes')).length);
  const pages = await Promise.all(types.map(({ id }) => dumpPage(id, 'ko')));
  pages.forEach((page, at) => {
    expect(page.rows).toHaveLength(Object.keys(page.type.cells).length);
    expect(page.previous?.id).toBe(types[at - 1]?.id);
    expect(page.next?.id).toBe(types[at + 1]?.id);
    expect(page.simulator).toContain(`type=${page.type.id}`);
  });
});

test('the page of a type knows the lessons and misconceptions about it', async () => {
  const { lessons, misconceptions } = await dumpPage('procdump_mp', 'en');
  expect(lessons.map(({ id }) => id)).toContain('user-mode/miniplus');
  expect(misconceptions.map(({ id }) => id)).toContain('full-minus-images');
});

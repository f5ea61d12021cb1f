import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { machineContents } from '#/dumps/content';
import { isPageOwner, isRecord, pageOwners, place, recordContents } from '#/dumps/memory/machine/place';
import { contentRoot } from '../../../support/content.ts';

interface Entry {
  readonly id: string;
  readonly place: unknown;
}

const entries = parse(readFileSync(join(contentRoot, 'memory/kernel-mode.yaml'), 'utf8')) as readonly Entry[];

test('the place of every content is the one that the content files give', () => {
  const written = Object.fromEntries(entries.map((entry) => [entry.id, entry.place]));
  expect(Object.fromEntries(machineContents.map((content) => [content, place(content)]))).toEqual(written);
});

test('owners and records are told apart, and the crashed stack is neither', () => {
  expect(pageOwners.every(isPageOwner)).toBe(true);
  expect(recordContents.every(isRecord)).toBe(true);
  expect(isPageOwner('crash_thread_stack') || isRecord('crash_thread_stack')).toBe(false);
});

test('a part lies in a content that owns pages', () => {
  for (const content of machineContents) {
    const where = place(content);
    if (where.as === 'part-of') expect(isPageOwner(where.of)).toBe(true);
  }
});

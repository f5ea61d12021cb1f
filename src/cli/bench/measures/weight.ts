/** Bytes over the wire for every page, until it is idle and after it has been used; each file once, in Brotli. */
import { existsSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import type { Page } from '@playwright/test';
import { compress, isText } from '../../site/compress.ts';
import { fileFor } from '../../site/serve.ts';
import type { Measurement } from '../judge.ts';
import { isLab, isLesson, withPage, type Stand } from '../stand.ts';
import { useEverything, wakeIslands } from './use-page.ts';

interface Weight {
  /** What the page itself takes. */
  readonly all: number;
  /** Of all: script files, and what the scripts in the page add to it. */
  readonly script: number;
  /** Pages that the reader has not asked for yet, drawn ahead; not in all. */
  readonly ahead: number;
}

export async function weight(stand: Stand): Promise<readonly Measurement[]> {
  const measured: Measurement[] = [];
  for (const page of stand.pages) measured.push(...(await withPage(stand, 'plain', (tab) => weigh(stand, page, tab))));
  return measured;
}

async function weigh(stand: Stand, of: string, tab: Page): Promise<readonly Measurement[]> {
  const asked = new Set<string>();
  tab.on('request', (request) => asked.add(request.url()));
  await tab.goto(stand.address + of, { waitUntil: 'networkidle' });
  const idle = await weightOf(asked, of, stand);
  if (isLesson(of)) {
    await useEverything(tab);
    const used = await weightOf(asked, of, stand);
    return [
      { what: 'until idle', of, value: idle.all, unit: 'bytes', target: 'lesson until idle' },
      { what: 'besides, fetched ahead', of, value: idle.ahead, unit: 'bytes' },
      { what: 'script until idle', of, value: idle.script, unit: 'bytes', target: 'lesson script until idle' },
      { what: 'used', of, value: used.all, unit: 'bytes', target: 'lesson used' },
      { what: 'script used', of, value: used.script, unit: 'bytes', target: 'lesson script used' },
    ];
  }
  const plain: Measurement[] = [{ what: 'until idle', of, value: idle.all, unit: 'bytes' }];
  if (!isLab(of)) return plain;
  await wakeIslands(tab);
  const woken = await weightOf(asked, of, stand);
  return [
    ...plain,
    { what: 'used', of, value: woken.all, unit: 'bytes' },
    { what: 'script used', of, value: woken.script, unit: 'bytes' },
  ];
}

async function weightOf(asked: ReadonlySet<string>, of: string, stand: Stand): Promise<Weight> {
  let all = 0;
  let script = 0;
  let ahead = 0;
  for (const address of asked) {
    const file = /^https?:/.test(address) ? fileFor(stand, address) : undefined;
    if (file === undefined) continue;
    if (!existsSync(file)) {
      console.error(`${of} asks for ${address}, which is not in the build`);
      continue;
    }
    const bytes = readFileSync(file);
    const size = isText(file) ? (await compress(file, bytes)).length : bytes.length;
    const isAhead = extname(file) === '.html' && address !== stand.address + of;
    if (isAhead) ahead += size;
    else all += size;
    if (extname(file) === '.js') script += size;
    else if (extname(file) === '.html' && !isAhead) script += size - (await sizeWithoutScripts(file, bytes));
  }
  return { all, script, ahead };
}

async function sizeWithoutScripts(file: string, page: Buffer): Promise<number> {
  const text = page.toString('utf8').replaceAll(/<script(?![^>]*speculationrules)[^>]*>[^]*?<\/script>/g, '');
  return (await compress(`${file}#without-scripts`, Buffer.from(text))).length;
}

/** Brotli as a static host does it, at the highest quality, each file once. */
import { extname } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';

const compressBytes = promisify(brotliCompress);
const texts: ReadonlySet<string> = new Set(['.html', '.css', '.js', '.json', '.svg', '.xml', '.txt', '.webmanifest']);
const done = new Map<string, { readonly from: Buffer; readonly to: Buffer }>();

export function isText(file: string): boolean {
  return texts.has(extname(file));
}

/** The default quality of Node is 11, the highest. A file that was built anew is compressed anew. */
export async function compress(file: string, bytes: Buffer): Promise<Buffer> {
  const known = done.get(file);
  if (known?.from.equals(bytes)) return known.to;
  const to = await compressBytes(bytes);
  done.set(file, { from: bytes, to });
  return to;
}

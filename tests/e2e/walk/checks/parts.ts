/** Scripts fetch other scripts and styles when they are needed; each of those must have been written. */
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';

export function missingParts(folder: string, files: readonly string[]): readonly string[] {
  const known = new Set(files);
  return files
    .filter((file) => /(^|\/)_astro\/.*\.js$/.test(file))
    .flatMap((file) =>
      partsNamedIn(file, readFileSync(`${folder}/${file}`, 'utf8'))
        .filter((part) => !known.has(part))
        .map((part) => `${file}: ${part}`),
    );
}

/** Vite lists what a lazy import needs as `_astro/x.css`; an import itself says `./x.js`. */
export function partsNamedIn(file: string, script: string): readonly string[] {
  return [...script.matchAll(/["'`]((?:\.\.?\/)*)((?:_astro\/)?[\w.-]+\.(?:js|css))["'`]/g)]
    .filter(([, up, path]) => up !== '' || path?.startsWith('_astro/'))
    .map(([, up = '', path = '']) => (path.startsWith('_astro/') ? path : posix.join(posix.dirname(file), up, path)));
}

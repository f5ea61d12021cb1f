/**
 * Serves a built site: what a static host does and no more.
 * `astro preview` allows one server a project and goes to the background where it takes its caller for a program;
 * the tests, the benchmarks and a learner's `npm start` may run at the same time, so this one is ours.
 */
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { resolve, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { compress, isText } from './compress.ts';
import { contentType } from './content-type.ts';

export interface Site {
  readonly folder: string;
  /** The base path the site was built with; what lies in the folder is served below it. */
  readonly base: string;
  /** 0: any that is free. */
  readonly port: number;
  /** Without: this machine only. */
  readonly host?: string;
}

export interface Serving {
  readonly address: string;
  close(): Promise<void>;
}

export async function serve(site: Site): Promise<Serving> {
  const server = createServer((request, response) => {
    answer(site, request, response).catch(() => response.destroy());
  });
  const port = await listen(server, site);
  return { address: `http://localhost:${port}${withSlashes(site.base)}`, close: () => close(server) };
}

/** The file an address means, or undefined outside the base or the folder. Folders mean their index.html. */
export function fileFor(site: Pick<Site, 'folder' | 'base'>, address: string): string | undefined {
  const base = withSlashes(site.base);
  const path = decodePath(new URL(address, 'http://localhost').pathname);
  if (path === undefined || !path.startsWith(base)) return undefined;
  const folder = resolve(site.folder);
  const file = resolve(folder, path.slice(base.length));
  if (file !== folder && !file.startsWith(folder + sep)) return undefined;
  return path.endsWith('/') ? resolve(file, 'index.html') : file;
}

async function answer(site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const file = fileFor(site, request.url ?? '/');
  if (file && (await isFile(file))) return send(file, 200, request, response);
  if (file && (await isFile(resolve(file, 'index.html')))) {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    response.writeHead(301, { location: `${pathname}/${search}` }).end();
    return;
  }
  const notFound = resolve(site.folder, '404.html');
  if (await isFile(notFound)) return send(notFound, 404, request, response);
  response.writeHead(404).end();
}

async function send(file: string, status: number, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const headers = {
    'content-type': contentType(file),
    'cache-control': isHashed(file) ? 'public, max-age=31536000, immutable' : 'no-cache',
    'x-content-type-options': 'nosniff',
  };
  if (isText(file) && /\bbr\b/.test(request.headers['accept-encoding'] ?? '')) {
    const body = await compress(file, await readFile(file));
    response.writeHead(status, {
      ...headers,
      'content-encoding': 'br',
      vary: 'accept-encoding',
      'content-length': body.length,
    });
    response.end(request.method === 'HEAD' ? undefined : body);
    return;
  }
  response.writeHead(status, { ...headers, 'content-length': (await stat(file)).size });
  if (request.method === 'HEAD') response.end();
  else await pipeline(createReadStream(file), response);
}

function listen(server: Server, site: Site): Promise<number> {
  return new Promise((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      fail(
        error.code === 'EADDRINUSE'
          ? new Error(`Port ${site.port} is in use. Choose another: PORT=4322 npm start`)
          : error,
      );
    });
    server.listen(site.port, site.host ?? '127.0.0.1', () => {
      const at = server.address();
      done(typeof at === 'object' && at ? at.port : site.port);
    });
  });
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((done) => server.close(() => done()));
}

/** Astro names what it bundles by its content. */
function isHashed(file: string): boolean {
  return file.split(sep).includes('_astro');
}

async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isFile() ?? false;
}

function decodePath(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

function withSlashes(base: string): string {
  return `/${base}/`.replace(/\/+/g, '/');
}

/** What npm has installed, compared with what `package-lock.json` asks for. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** npm writes its own lock into node_modules at the very end, so an interrupted install has none. */
export function isInstalled(root) {
  const wanted = packagesOf(join(root, 'package-lock.json'));
  const present = packagesOf(join(root, 'node_modules/.package-lock.json'));
  return wanted !== undefined && present !== undefined && missingPackages(wanted, present).length === 0;
}

/** Packages absent or of another version. An optional one (a binary for another system) may be absent. */
export function missingPackages(wanted, present) {
  return Object.entries(wanted)
    .filter(([path, entry]) => {
      if (path === '') return false;
      const found = present[path];
      return found ? found.version !== entry.version : !entry.optional;
    })
    .map(([path]) => path);
}

export function installPackages(root) {
  console.error('Installing packages (npm ci) …');
  // `npm_execpath` is the npm that runs this script, on the Node that the machine has, not the one being replaced.
  const npm = process.env.npm_execpath;
  const node = process.env.npm_node_execpath ?? process.execPath;
  const [command, first] = npm?.endsWith('.js') ? [node, [npm]] : ['npm', []];
  const done = spawnSync(command, [...first, 'ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: command === 'npm' && process.platform === 'win32',
  });
  if (done.status !== 0) process.exit(done.status ?? 1);
}

export function hasNode(root) {
  return ['node', 'node.cmd'].some((name) => existsSync(join(root, 'node_modules/.bin', name)));
}

function packagesOf(path) {
  if (!existsSync(path)) return undefined;
  return JSON.parse(readFileSync(path, 'utf8')).packages;
}

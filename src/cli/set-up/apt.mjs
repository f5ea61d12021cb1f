/** Debian's and Ubuntu's packages, where there is apt and the right to use it. */
import { spawnSync } from 'node:child_process';

/** @returns {boolean} whether the package is there now */
export function installWithApt(name) {
  if (spawnSync('apt-get', ['--version']).status !== 0) return false;
  const prefix = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  console.error(`Installing ${name} (apt-get install) …`);
  run([...prefix, 'apt-get', 'update', '-q']);
  return run([...prefix, 'apt-get', 'install', '-y', '-q', '--no-install-recommends', name]);
}

function run([command, ...rest]) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, rest, { stdio: ['ignore', 2, 2], env, timeout: 600_000 }).status === 0;
}

/** A font with Hangul, so that measures and screenshots show letters and not empty boxes. Best effort: tests do not need it. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { installWithApt } from './apt.mjs';

export function installKoreanFont(root) {
  const note = join(root, '.cache/no-korean-font');
  if (process.platform !== 'linux' || existsSync(note) || hasKoreanFont()) return;
  if (installWithApt('fonts-noto-cjk')) return;
  mkdirSync(dirname(note), { recursive: true });
  writeFileSync(note, 'Tried once, in vain. Delete this file to try again.\n');
  console.error('No Korean font was found and none could be installed; the tests go on without.');
}

/** Without fontconfig nothing can be said, so nothing is installed. */
function hasKoreanFont() {
  const fonts = spawnSync('fc-list', [':lang=ko'], { encoding: 'utf8' });
  return fonts.error !== undefined || fonts.stdout.trim() !== '';
}
